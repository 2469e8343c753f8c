import type { Details } from '../texts.js';

export default {
  settings: 'Agħżel x’jista’ jaħżen is-sit {site} fuq dan l-apparat. Il-bidliet jibdew jgħoddu hekk kif taħżinhom.',
  always: 'Dejjem attivi',
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  save: 'Aħżen l-għażliet',
  close: 'Agħlaq',
  language: 'Lingwa',

  stored: 'X’jinħażen',
  provider: 'Fornitur',
  name: 'Isem',
  purpose: 'Għan',
  life: 'Perjodu ta’ żamma',
  policyOf: 'Politika tal-privatezza: {name}',

  answered: 'Data tat-tweġiba tiegħek: {date}.',
  allowed: 'Permessi: {list}',
  refused: 'Rifjutati: {list}',
  proof: 'Referenza: {id}',
  copy: 'Ikkopja',
  copied: 'Ikkopjat',
  withdraw: 'Irtira kollox',

  reload: 'Xi ħaġa li tfejt tibqa’ taħdem sakemm din il-paġna titgħabba mill-ġdid.',
  reloadNow: 'Għabbi mill-ġdid',

  move: 'Mexxiha bit-tasti tal-vleġeġ.',

  embed: 'Dan il-kontenut ġej mingħand {name}, li meta jitgħabba jirċievi data bħall-indirizz IP tiegħek u jista’ jaħżen data fuq l-apparat tiegħek. Għan: {category}.',
  once: 'Ippermetti darba',
  alwaysAllow: 'Ippermetti dejjem: {category}',
  shown: 'Il-kontenut mingħand {name} issa qed jintwera.',

  descriptions: {
    necessary: 'Meħtieġa biex dan is-sit jaħdem u jiftakar it-tweġiba li tagħti hawn.',
    browser: 'Jiftakru t-tip ta’ brawżer li tuża u s-softwer addizzjonali tal-brawżer li għandek installat.',
    preferences: 'Jiftakru l-lingwa u r-reġjun tiegħek, biex ikunu s-settings awtomatiċi tiegħek fiż-żjara li jmiss.',
    feedback: 'Jiftakru l-valutazzjonijiet tiegħek u dak li tikteb fil-formoli għall-kummenti.',
    analytics: 'Jgħoddu ż-żjarat u jkejlu kif jintużaw il-paġni, biex dawn jittejbu.',
    marketing: 'Juruk reklami li jaqblu mal-interessi tiegħek, hawn u fuq siti oħra, u jkejlu l-effett tagħhom.',
  },
} satisfies Details as Details;
