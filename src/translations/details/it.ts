import type { Details } from '../texts.js';

export default {
  settings: 'Scelga che cosa {site} può salvare su questo dispositivo. Le modifiche valgono non appena le salva.',
  always: 'Sempre attivi',
  acceptAll: 'Accetto tutto',
  rejectAll: 'Rifiuto tutto',
  save: 'Salva le scelte',
  close: 'Chiudi',
  language: 'Lingua',

  stored: 'Che cosa viene salvato',
  provider: 'Fornitore',
  name: 'Nome',
  purpose: 'Finalità',
  life: 'Durata',
  policyOf: 'Informativa sulla privacy di {name}',

  answered: 'Ha risposto in data {date}.',
  allowed: 'Consentito: {list}',
  refused: 'Rifiutato: {list}',
  proof: 'Riferimento: {id}',
  copy: 'Copia',
  copied: 'Copiato',
  withdraw: 'Revoca i consensi',

  reload: 'Qualcosa che ha disattivato resta in funzione finché questa pagina non viene ricaricata.',
  reloadNow: 'Ricarica la pagina',

  move: 'Può spostarlo con i tasti freccia.',

  embed: 'Questo contenuto è fornito da {name}, che al caricamento riceve dati come il suo indirizzo IP e può salvare dati sul suo dispositivo. Finalità: {category}.',
  once: 'Consenti una volta',
  alwaysAllow: 'Consenti sempre: {category}',
  shown: 'Il contenuto di {name} è ora visibile.',

  descriptions: {
    necessary: 'Servono a far funzionare questo sito e a ricordare la risposta che dà qui.',
    browser: 'Ricorda quale tipo di browser usa e quale software aggiuntivo per il browser ha installato.',
    preferences: 'Ricorda la sua lingua e la sua area geografica, perché siano le impostazioni predefinite alla sua prossima visita.',
    feedback: 'Ricorda le sue valutazioni e ciò che inserisce nei moduli per i commenti.',
    analytics: 'Conta le visite e misura come vengono usate le pagine, per migliorarle.',
    marketing: 'Le mostra pubblicità adatta ai suoi interessi, qui e su altri siti, e ne misura l’efficacia.',
  },
} satisfies Details as Details;
