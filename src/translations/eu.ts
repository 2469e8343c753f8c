import type { Texts } from './texts.js';

export default {
  askTitle: 'Cookieak erabil ditzakegu?',
  ask: '{site} webguneak baimena eskatzen dizu helburu hauetarako cookieak gordetzeko. Erantzuna edozein unetan alda dezakezu.',
  askNew: 'Zure azken erantzunaz geroztik, {site} webguneak helburu hauetarako ere eskatzen dizu baimena. Erantzunak edozein unetan alda ditzakezu.',
  changed: '{site} webguneak pribatutasun-politika aldatu du. Aldaketaren data: {date}.',
  accept: 'Onartu',
  reject: 'Baztertu',
  customise: 'Konfiguratu',

  choicesTitle: 'Zure pribatutasun-aukerak',
  choices: '{site} webguneak cookieak erabiltzen ditu helburu hauetarako. Aurka egin dezakezu orain edo geroago, edozein unetan.',
  optOut: 'Aurka egin',

  noticeTitle: 'Nola erabiltzen ditugun cookieak',
  notice: '{site} webguneak cookieak erabiltzen ditu helburu hauetarako. Edozein unetan desaktiba ditzakezu.',
  understood: 'Ulertuta',

  honoured: 'Aurka egiteko eskaera errespetatu da: zure nabigatzaileak webguneei eskatzen die zure datuak ez saltzeko eta ez partekatzeko.',
  forgetful: 'Zure nabigatzaileak ez du webgune honen cookierik gordetzen; beraz, zure erantzunak orri honetatik irten arte bakarrik balio du.',
  saved: 'Zure aukerak gorde dira.',
  undo: 'Desegin',

  privacy: 'Pribatutasun-politika',
  contact: 'Galderarik baduzu?',

  settingsTitle: 'Cookieen konfigurazioa',

  labels: {
    necessary: 'Beharrezkoak',
    browser: 'Nabigatzailea hautematea',
    preferences: 'Hizkuntza eta eskualdea',
    feedback: 'Balorazioak eta iruzkinak',
    analytics: 'Estatistikak',
    marketing: 'Marketina',
  },
} satisfies Texts as Texts;
