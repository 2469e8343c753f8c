import type { Texts } from './texts.js';

export default {
  askTitle: 'An bhfuil cead againn fianáin a úsáid?',
  ask: 'Iarrann {site} cead fianáin a stóráil chun na gcuspóirí seo. Is féidir leat do fhreagra a athrú am ar bith.',
  askNew: 'Ón uair dheireanach a d’fhreagair tú, tá cead á iarraidh ag {site} le haghaidh na gcuspóirí seo freisin. Is féidir leat do fhreagraí a athrú am ar bith.',
  changed: 'D’athraigh {site} an polasaí príobháideachais ar an {date}.',
  accept: 'Glac leo',
  reject: 'Diúltaigh dóibh',
  customise: 'Roghnaigh',

  choicesTitle: 'Do roghanna príobháideachais',
  choices: 'Úsáideann {site} fianáin chun na gcuspóirí seo. Is féidir leat diúltú dóibh anois nó am ar bith amach anseo.',
  optOut: 'Diúltaigh dóibh',

  noticeTitle: 'Conas a úsáidimid fianáin',
  notice: 'Úsáideann {site} fianáin chun na gcuspóirí seo. Is féidir leat iad a mhúchadh am ar bith.',
  understood: 'Tuigim',

  honoured: 'Tá do dhiúltú á urramú: iarrann do bhrabhsálaí ar shuíomhanna gan do chuid sonraí a dhíol ná a chomhroinnt.',
  forgetful: 'Ní choinníonn do bhrabhsálaí fianáin don suíomh seo, mar sin ní bheidh feidhm le do fhreagra ach go dtí go bhfágfaidh tú an leathanach seo.',
  saved: 'Sábháladh do roghanna.',
  undo: 'Cealaigh',

  privacy: 'Polasaí príobháideachais',
  contact: 'Ceisteanna?',

  settingsTitle: 'Socruithe fianán',

  labels: {
    necessary: 'Riachtanach',
    browser: 'Aithint brabhsálaí',
    preferences: 'Teanga agus réigiún',
    feedback: 'Rátálacha agus tuairimí',
    analytics: 'Staidreamh',
    marketing: 'Margaíocht',
  },
} satisfies Texts as Texts;
