import type { Details } from '../texts.js';

export default {
  settings: 'Kies wat {site} op dit apparaat mag opslaan. Wijzigingen gelden zodra u ze opslaat.',
  always: 'Altijd aan',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  save: 'Keuzes opslaan',
  close: 'Sluiten',
  language: 'Taal',

  stored: 'Wat er wordt opgeslagen',
  provider: 'Aanbieder',
  name: 'Naam',
  purpose: 'Doel',
  life: 'Bewaartermijn',
  policyOf: 'Privacyverklaring van {name}',

  answered: 'U hebt geantwoord op {date}.',
  allowed: 'Toegestaan: {list}',
  refused: 'Geweigerd: {list}',
  proof: 'Referentie: {id}',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  withdraw: 'Alles intrekken',

  reload: 'Iets wat u hebt uitgezet, blijft actief tot deze pagina opnieuw wordt geladen.',
  reloadNow: 'Opnieuw laden',

  move: 'Verplaats de knop met de pijltoetsen.',

  embed: 'Deze inhoud komt van {name}. Bij het laden gaan gegevens zoals uw IP-adres daarheen, en er kunnen gegevens op uw apparaat worden opgeslagen. Doel: {category}.',
  once: 'Eenmalig toestaan',
  alwaysAllow: 'Altijd toestaan: {category}',
  shown: 'De inhoud van {name} wordt nu getoond.',

  descriptions: {
    necessary: 'Nodig om deze website te laten werken en om het antwoord te onthouden dat u hier geeft.',
    browser: 'Onthoudt welk type browser u gebruikt en welke extra browsersoftware u hebt geïnstalleerd.',
    preferences: 'Onthoudt uw taal en regio, zodat die bij uw volgende bezoek standaard zijn ingesteld.',
    feedback: 'Onthoudt uw beoordelingen en wat u in reactieformulieren invult.',
    analytics: 'Telt bezoeken en meet hoe pagina’s worden gebruikt, om ze te verbeteren.',
    marketing: 'Toont u reclame die bij uw interesses past, hier en op andere websites, en meet het effect ervan.',
  },
} satisfies Details as Details;
