import type { Texts } from './texts.js';

export default {
  askTitle: 'Mogen wij cookies gebruiken?',
  ask: '{site} vraagt toestemming om cookies op te slaan voor deze doelen. U kunt uw antwoord op elk moment wijzigen.',
  askNew: 'Sinds uw laatste antwoord vraagt {site} ook toestemming voor deze doelen. U kunt uw antwoorden op elk moment wijzigen.',
  changed: '{site} heeft op {date} de privacyverklaring gewijzigd.',
  accept: 'Accepteren',
  reject: 'Weigeren',
  customise: 'Aanpassen',

  choicesTitle: 'Uw privacykeuzes',
  choices: '{site} gebruikt cookies voor deze doelen. U kunt nu of op elk later moment bezwaar maken.',
  optOut: 'Bezwaar maken',

  noticeTitle: 'Hoe wij cookies gebruiken',
  notice: '{site} gebruikt cookies voor deze doelen. U kunt ze op elk moment uitzetten.',
  understood: 'OK',

  honoured: 'Uw bezwaar wordt gerespecteerd: uw browser vraagt websites uw gegevens niet te verkopen of te delen.',
  forgetful: 'Uw browser bewaart geen cookies voor deze website. Uw antwoord geldt daarom alleen tot u deze pagina verlaat.',
  saved: 'Uw keuzes zijn opgeslagen.',
  undo: 'Ongedaan maken',

  privacy: 'Privacyverklaring',
  contact: 'Vragen?',

  settingsTitle: 'Cookie-instellingen',

  labels: {
    necessary: 'Noodzakelijk',
    browser: 'Browserherkenning',
    preferences: 'Taal en regio',
    feedback: 'Beoordelingen en reacties',
    analytics: 'Statistieken',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
