import type { Texts } from './texts.js';

export default {
  askTitle: 'Kas tohime kasutada küpsiseid?',
  ask: '{site} küsib nõusolekut küpsiste salvestamiseks järgmistel eesmärkidel. Oma vastust saate igal ajal muuta.',
  askNew: 'Pärast teie viimast vastust on lisandunud eesmärke, milleks {site} küsib nõusolekut. Oma vastuseid saate igal ajal muuta.',
  changed: '{site} on muutnud oma andmekaitsetingimusi ({date}).',
  accept: 'Nõustun',
  reject: 'Keeldun',
  customise: 'Seaded',

  choicesTitle: 'Teie privaatsusvalikud',
  choices: '{site} kasutab küpsiseid järgmistel eesmärkidel. Saate neist loobuda kohe või igal ajal hiljem.',
  optOut: 'Loobun',

  noticeTitle: 'Kuidas me küpsiseid kasutame',
  notice: '{site} kasutab küpsiseid järgmistel eesmärkidel. Saate need igal ajal välja lülitada.',
  understood: 'Selge',

  honoured: 'Teie loobumisega on arvestatud: teie brauser palub veebisaitidel teie andmeid mitte müüa ega jagada.',
  forgetful: 'Teie brauser ei säilita selle veebisaidi küpsiseid, seega kehtib teie vastus ainult seni, kuni sellelt lehelt lahkute.',
  saved: 'Teie valikud on salvestatud.',
  undo: 'Võta tagasi',

  privacy: 'Andmekaitsetingimused',
  contact: 'Küsimusi?',

  settingsTitle: 'Küpsiste seaded',

  labels: {
    necessary: 'Vajalikud',
    browser: 'Brauseri tuvastamine',
    preferences: 'Keel ja piirkond',
    feedback: 'Hinnangud ja kommentaarid',
    analytics: 'Statistika',
    marketing: 'Turundus',
  },
} satisfies Texts as Texts;
