import type { Details } from '../texts.js';

export default {
  settings: 'Chagua kile ambacho {site} inaweza kuhifadhi kwenye kifaa hiki. Mabadiliko yataanza kutumika mara tu utakapoyahifadhi.',
  always: 'Hutumika daima',
  acceptAll: 'Kubali vyote',
  rejectAll: 'Kataa vyote',
  save: 'Hifadhi machaguo',
  close: 'Funga',
  language: 'Lugha',

  stored: 'Kinachohifadhiwa',
  provider: 'Mtoa huduma',
  name: 'Jina',
  purpose: 'Madhumuni',
  life: 'Muda wa kuhifadhi',
  policyOf: 'Sera ya faragha ya {name}',

  answered: 'Ulijibu tarehe {date}.',
  allowed: 'Umeruhusu: {list}',
  refused: 'Umekataa: {list}',
  proof: 'Nambari ya kumbukumbu: {id}',
  copy: 'Nakili',
  copied: 'Imenakiliwa',
  withdraw: 'Ondoa ruhusa zote',

  reload: 'Kuna kitu ulichozima ambacho kitaendelea kufanya kazi hadi ukurasa huu upakiwe upya.',
  reloadNow: 'Pakia upya',

  move: 'Kisogeze kwa kutumia vitufe vya mishale.',

  embed: 'Maudhui haya yanatoka kwa {name}, ambayo hupokea data kama vile anwani yako ya IP yanapopakiwa, na inaweza kuhifadhi data kwenye kifaa chako. Madhumuni: {category}.',
  once: 'Ruhusu mara hii tu',
  alwaysAllow: 'Ruhusu daima: {category}',
  shown: 'Maudhui kutoka kwa {name} sasa yanaonyeshwa.',

  descriptions: {
    necessary: 'Huhitajika ili tovuti hii ifanye kazi na kukumbuka jibu unalotoa hapa.',
    browser: 'Hukumbuka aina ya kivinjari unachotumia na programu za ziada za kivinjari ulizosakinisha.',
    preferences: 'Hukumbuka lugha na eneo lako, ili viwe mipangilio yako chaguomsingi utakapotembelea tena.',
    feedback: 'Hukumbuka ukadiriaji wako na unachojaza katika fomu za maoni.',
    analytics: 'Huhesabu mara ambazo tovuti inatembelewa na kupima jinsi kurasa zinavyotumiwa, ili kuziboresha.',
    marketing: 'Hukuonyesha matangazo yanayolingana na mambo yanayokuvutia, hapa na kwenye tovuti nyingine, na kupima matokeo yake.',
  },
} satisfies Details as Details;
