import type { Texts } from './texts.js';

export default {
  askTitle: 'Ar galime naudoti slapukus?',
  ask: '{site} prašo leidimo įrašyti slapukus šiais tikslais. Savo atsakymą galite bet kada pakeisti.',
  askNew: 'Po Jūsų paskutinio atsakymo atsirado naujų tikslų, kuriems {site} prašo leidimo. Savo atsakymus galite bet kada pakeisti.',
  changed: '{site} {date} pakeitė privatumo politiką.',
  accept: 'Sutikti',
  reject: 'Atmesti',
  customise: 'Pasirinkti',

  choicesTitle: 'Jūsų privatumo pasirinkimai',
  choices: '{site} naudoja slapukus šiais tikslais. Galite jų atsisakyti dabar arba bet kada vėliau.',
  optOut: 'Atsisakyti',

  noticeTitle: 'Kaip naudojame slapukus',
  notice: '{site} naudoja slapukus šiais tikslais. Galite juos bet kada išjungti.',
  understood: 'Gerai',

  honoured: 'Į Jūsų atsisakymą atsižvelgta: Jūsų naršyklė prašo svetainių neparduoti Jūsų duomenų ir jais nesidalyti.',
  forgetful: 'Jūsų naršyklė nesaugo šios svetainės slapukų, todėl Jūsų atsakymas galioja tik tol, kol esate šiame puslapyje.',
  saved: 'Jūsų pasirinkimai įrašyti.',
  undo: 'Anuliuoti',

  privacy: 'Privatumo politika',
  contact: 'Turite klausimų?',

  settingsTitle: 'Slapukų nustatymai',

  labels: {
    necessary: 'Būtinieji',
    browser: 'Naršyklės atpažinimas',
    preferences: 'Kalba ir regionas',
    feedback: 'Vertinimai ir komentarai',
    analytics: 'Statistika',
    marketing: 'Rinkodara',
  },
} satisfies Texts as Texts;
