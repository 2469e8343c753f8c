import type { Texts } from './texts.js';

export default {
  askTitle: 'Får vi bruke informasjonskapsler?',
  ask: '{site} ber om å få lagre informasjonskapsler til disse formålene. Du kan endre svaret ditt når som helst.',
  askNew: '{site} spør nå også om dette, som har kommet til siden du sist svarte. Du kan endre svarene dine når som helst.',
  changed: '{site} endret personvernerklæringen {date}.',
  accept: 'Godta',
  reject: 'Avslå',
  customise: 'Tilpass',

  choicesTitle: 'Dine personvernvalg',
  choices: '{site} bruker informasjonskapsler til disse formålene. Du kan reservere deg nå eller når som helst senere.',
  optOut: 'Reserver meg',

  noticeTitle: 'Slik bruker vi informasjonskapsler',
  notice: '{site} bruker informasjonskapsler til disse formålene. Du kan slå dem av når som helst.',
  understood: 'OK',

  honoured: 'Reservasjonen din er tatt til følge: Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine.',
  forgetful: 'Nettleseren din lagrer ikke informasjonskapsler for dette nettstedet, så svaret ditt gjelder bare til du forlater denne siden.',
  saved: 'Valgene dine er lagret.',
  undo: 'Angre',

  privacy: 'Personvernerklæring',
  contact: 'Spørsmål?',

  settingsTitle: 'Innstillinger for informasjonskapsler',

  labels: {
    necessary: 'Nødvendige',
    browser: 'Nettlesergjenkjenning',
    preferences: 'Språk og region',
    feedback: 'Vurderinger og kommentarer',
    analytics: 'Statistikk',
    marketing: 'Markedsføring',
  },
} satisfies Texts as Texts;
