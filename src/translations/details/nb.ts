import type { Details } from '../texts.js';

export default {
  settings: 'Velg hva {site} får lagre på denne enheten. Endringene gjelder så snart du lagrer dem.',
  always: 'Alltid på',
  acceptAll: 'Godta alle',
  rejectAll: 'Avslå alle',
  save: 'Lagre valgene',
  close: 'Lukk',
  language: 'Språk',

  stored: 'Hva som lagres',
  provider: 'Leverandør',
  name: 'Navn',
  purpose: 'Formål',
  life: 'Lagringstid',
  policyOf: 'Personvernerklæringen til {name}',

  answered: 'Du svarte {date}.',
  allowed: 'Tillatt: {list}',
  refused: 'Avslått: {list}',
  proof: 'Referanse: {id}',
  copy: 'Kopier',
  copied: 'Kopiert',
  withdraw: 'Trekk alt tilbake',

  reload: 'Noe du har slått av, fortsetter å kjøre til denne siden lastes inn på nytt.',
  reloadNow: 'Last inn på nytt',

  move: 'Flytt den med piltastene.',

  embed: 'Dette innholdet kommer fra {name}, som mottar data som IP-adressen din når det lastes inn, og kan lagre data på enheten din. Formål: {category}.',
  once: 'Tillat én gang',
  alwaysAllow: 'Tillat alltid: {category}',
  shown: 'Innholdet fra {name} vises nå.',

  descriptions: {
    necessary: 'Nødvendige for at dette nettstedet skal fungere og huske svaret du gir her.',
    browser: 'Husker hvilken type nettleser du bruker, og hvilken ekstra nettleserprogramvare du har installert.',
    preferences: 'Husker språket ditt og regionen din, slik at de er forhåndsvalgt ved neste besøk.',
    feedback: 'Husker vurderingene dine og det du skriver i kommentarskjemaer.',
    analytics: 'Teller besøk og måler hvordan sidene brukes, for å gjøre dem bedre.',
    marketing: 'Viser deg reklame som passer til interessene dine, her og på andre nettsteder, og måler effekten av den.',
  },
} satisfies Details as Details;
