import type { Texts } from './texts.js';

export default {
  askTitle: 'Må vi bruge cookies?',
  ask: '{site} beder om dit samtykke til at gemme cookies til disse formål. Du kan til enhver tid ændre dit svar.',
  askNew: 'Siden dit seneste svar er der kommet flere formål, som {site} beder om samtykke til. Du kan til enhver tid ændre dine svar.',
  changed: '{site} ændrede sin privatlivspolitik den {date}.',
  accept: 'Accepter',
  reject: 'Afvis',
  customise: 'Tilpas',

  choicesTitle: 'Dine privatlivsvalg',
  choices: '{site} bruger cookies til disse formål. Du kan fravælge dem nu eller når som helst senere.',
  optOut: 'Fravælg',

  noticeTitle: 'Sådan bruger vi cookies',
  notice: '{site} bruger cookies til disse formål. Du kan til enhver tid slå dem fra.',
  understood: 'OK',

  honoured: 'Dit fravalg respekteres: Din browser beder websteder om ikke at sælge eller dele dine data.',
  forgetful: 'Din browser gemmer ikke cookies for dette websted, så dit svar gælder kun, indtil du forlader denne side.',
  saved: 'Dine valg er gemt.',
  undo: 'Fortryd',

  privacy: 'Privatlivspolitik',
  contact: 'Spørgsmål?',

  settingsTitle: 'Cookieindstillinger',

  labels: {
    necessary: 'Nødvendige',
    browser: 'Browsergenkendelse',
    preferences: 'Sprog og region',
    feedback: 'Bedømmelser og kommentarer',
    analytics: 'Statistik',
    marketing: 'Markedsføring',
  },
} satisfies Texts as Texts;
