import type { Details } from '../texts.js';

export default {
  settings: 'Roghnaigh cad is féidir le {site} a stóráil ar an ngléas seo. Beidh feidhm ag athruithe a luaithe a shábhálfaidh tú iad.',
  always: 'Ar siúl i gcónaí',
  acceptAll: 'Glac leo uile',
  rejectAll: 'Diúltaigh dóibh uile',
  save: 'Sábháil roghanna',
  close: 'Dún',
  language: 'Teanga',

  stored: 'Cad a stóráiltear',
  provider: 'Soláthraí',
  name: 'Ainm',
  purpose: 'Cuspóir',
  life: 'Tréimhse choinneála',
  policyOf: 'Polasaí príobháideachais: {name}',

  answered: 'D’fhreagair tú ar an {date}.',
  allowed: 'Ceadaithe: {list}',
  refused: 'Diúltaithe: {list}',
  proof: 'Tagairt: {id}',
  copy: 'Cóipeáil',
  copied: 'Cóipeáilte',
  withdraw: 'Cealaigh gach cead',

  reload: 'Tá rud éigin a mhúch tú fós ar siúl go dtí go lódálfar an leathanach seo arís.',
  reloadNow: 'Lódáil arís',

  move: 'Bog é leis na saigheadeochracha.',

  embed: 'Tagann an t-ábhar seo ó {name}, a fhaigheann sonraí amhail do sheoladh IP nuair a lódáiltear é agus a d’fhéadfadh sonraí a stóráil ar do ghléas. Cuspóir: {category}.',
  once: 'An uair seo amháin',
  alwaysAllow: 'Ceadaigh i gcónaí: {category}',
  shown: 'Tá an t-ábhar ó {name} á thaispeáint anois.',

  descriptions: {
    necessary: 'Riachtanach chun go n-oibreoidh an suíomh seo agus chun cuimhneamh ar an bhfreagra a thugann tú anseo.',
    browser: 'Cuimhnítear ar an gcineál brabhsálaí a úsáideann tú agus ar na bogearraí breise brabhsálaí atá suiteáilte agat.',
    preferences: 'Cuimhnítear ar do theanga agus ar do réigiún, ionas go mbeidh siad réamhshocraithe ar do chéad chuairt eile.',
    feedback: 'Cuimhnítear ar do rátálacha agus ar an méid a scríobhann tú i bhfoirmeacha tuairimí.',
    analytics: 'Comhairtear cuairteanna agus tomhaistear conas a úsáidtear leathanaigh, chun iad a fheabhsú.',
    marketing: 'Taispeántar duit fógraí a oireann do do chuid spéiseanna, anseo agus ar shuíomhanna eile, agus tomhaistear a n-éifeacht.',
  },
} satisfies Details as Details;
