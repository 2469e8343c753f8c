import type { Texts } from './texts.js';

export default {
  askTitle: 'Megum við nota vafrakökur?',
  ask: '{site} óskar eftir leyfi til að vista vafrakökur í þessum tilgangi. Þú getur breytt svari þínu hvenær sem er.',
  askNew: '{site} spyr nú einnig um þetta, sem hefur bæst við frá síðasta svari þínu. Þú getur breytt svörum þínum hvenær sem er.',
  changed: '{site} breytti persónuverndarstefnu sinni þann {date}.',
  accept: 'Samþykkja',
  reject: 'Hafna',
  customise: 'Sérsníða',

  choicesTitle: 'Val þitt um persónuvernd',
  choices: '{site} notar vafrakökur í þessum tilgangi. Þú getur andmælt því núna eða hvenær sem er síðar.',
  optOut: 'Andmæla',

  noticeTitle: 'Hvernig við notum vafrakökur',
  notice: '{site} notar vafrakökur í þessum tilgangi. Þú getur slökkt á þeim hvenær sem er.',
  understood: 'Í lagi',

  honoured: 'Andmæli þín eru virt: vafrinn þinn biður vefi um að hvorki selja gögnin þín né deila þeim.',
  forgetful: 'Vafrinn þinn geymir engar vafrakökur fyrir þennan vef og því gildir svar þitt aðeins þar til þú ferð af þessari síðu.',
  saved: 'Val þitt hefur verið vistað.',
  undo: 'Afturkalla',

  privacy: 'Persónuverndarstefna',
  contact: 'Spurningar?',

  settingsTitle: 'Vafrakökustillingar',

  labels: {
    necessary: 'Nauðsynlegar',
    browser: 'Vafragreining',
    preferences: 'Tungumál og svæði',
    feedback: 'Einkunnir og athugasemdir',
    analytics: 'Tölfræði',
    marketing: 'Markaðssetning',
  },
} satisfies Texts as Texts;
