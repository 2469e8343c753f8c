import type { Texts } from './texts.js';

export default {
  askTitle: 'Je, tunaweza kutumia vidakuzi?',
  ask: '{site} inaomba ruhusa ya kuhifadhi vidakuzi kwa madhumuni haya. Unaweza kubadilisha jibu lako wakati wowote.',
  askNew: 'Tangu ulipojibu mara ya mwisho, {site} inaomba ruhusa pia kwa madhumuni haya mapya. Unaweza kubadilisha majibu yako wakati wowote.',
  changed: '{site} ilibadilisha sera yake ya faragha tarehe {date}.',
  accept: 'Kubali',
  reject: 'Kataa',
  customise: 'Chagua',

  choicesTitle: 'Machaguo yako ya faragha',
  choices: '{site} inatumia vidakuzi kwa madhumuni haya. Unaweza kujiondoa sasa au wakati wowote baadaye.',
  optOut: 'Jiondoe',

  noticeTitle: 'Jinsi tunavyotumia vidakuzi',
  notice: '{site} inatumia vidakuzi kwa madhumuni haya. Unaweza kuvizima wakati wowote.',
  understood: 'Sawa',

  honoured: 'Ombi lako la kujiondoa limetekelezwa: kivinjari chako kinaomba tovuti zisiuze data yako wala kuwapa wengine.',
  forgetful: 'Kivinjari chako hakihifadhi vidakuzi vya tovuti hii, kwa hiyo jibu lako litadumu tu hadi utakapoondoka kwenye ukurasa huu.',
  saved: 'Machaguo yako yamehifadhiwa.',
  undo: 'Tendua',

  privacy: 'Sera ya faragha',
  contact: 'Una maswali?',

  settingsTitle: 'Mipangilio ya vidakuzi',

  labels: {
    necessary: 'Ya lazima',
    browser: 'Utambuzi wa kivinjari',
    preferences: 'Lugha na eneo',
    feedback: 'Ukadiriaji na maoni',
    analytics: 'Takwimu',
    marketing: 'Masoko',
  },
} satisfies Texts as Texts;
