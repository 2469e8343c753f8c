import type { Texts } from './texts.js';

export default {
  askTitle: 'Nistgħu nużaw il-cookies?',
  ask: 'Is-sit {site} jitlob il-permess tiegħek biex jaħżen cookies għal dawn l-għanijiet. Tista’ tbiddel it-tweġiba tiegħek meta trid.',
  askNew: 'Mill-aħħar tweġiba tiegħek ’l hawn, is-sit {site} qed jistaqsi wkoll dwar dawn l-għanijiet. Tista’ tbiddel it-tweġibiet tiegħek meta trid.',
  changed: 'Is-sit {site} biddel il-politika tal-privatezza. Data tal-bidla: {date}.',
  accept: 'Aċċetta',
  reject: 'Irrifjuta',
  customise: 'Agħżel',

  choicesTitle: 'L-għażliet tiegħek dwar il-privatezza',
  choices: 'Is-sit {site} juża cookies għal dawn l-għanijiet. Tista’ toġġezzjona issa jew meta trid aktar tard.',
  optOut: 'Oġġezzjona',

  noticeTitle: 'Kif nużaw il-cookies',
  notice: 'Is-sit {site} juża cookies għal dawn l-għanijiet. Tista’ titfihom meta trid.',
  understood: 'OK',

  honoured: 'L-oġġezzjoni tiegħek ġiet rispettata: il-brawżer tiegħek jitlob lis-siti biex ma jbigħux u ma jaqsmux id-data tiegħek.',
  forgetful: 'Il-brawżer tiegħek ma jżommx cookies għal dan is-sit, għalhekk it-tweġiba tiegħek tgħodd biss sakemm titlaq minn din il-paġna.',
  saved: 'L-għażliet tiegħek inħażnu.',
  undo: 'Annulla',

  privacy: 'Politika tal-privatezza',
  contact: 'Mistoqsijiet?',

  settingsTitle: 'Preferenzi tal-cookies',

  labels: {
    necessary: 'Neċessarji',
    browser: 'Detezzjoni tal-brawżer',
    preferences: 'Lingwa u reġjun',
    feedback: 'Valutazzjonijiet u kummenti',
    analytics: 'Statistika',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
