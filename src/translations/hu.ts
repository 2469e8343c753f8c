import type { Texts } from './texts.js';

export default {
  askTitle: 'Használhatunk sütiket?',
  ask: 'Ez a webhely ({site}) az Ön hozzájárulását kéri sütik tárolásához a következő célokra. Válaszát bármikor módosíthatja.',
  askNew: 'Az Ön legutóbbi válasza óta ez a webhely ({site}) a következő célokhoz is hozzájárulást kér. Válaszait bármikor módosíthatja.',
  changed: 'Ez a webhely ({site}) {date} napján módosította adatkezelési tájékoztatóját.',
  accept: 'Elfogadom',
  reject: 'Elutasítom',
  customise: 'Testreszabás',

  choicesTitle: 'Az Ön adatvédelmi döntései',
  choices: 'Ez a webhely ({site}) a következő célokra használ sütiket. Ez ellen most vagy később bármikor tiltakozhat.',
  optOut: 'Tiltakozom',

  noticeTitle: 'Így használjuk a sütiket',
  notice: 'Ez a webhely ({site}) a következő célokra használ sütiket. Ezeket bármikor kikapcsolhatja.',
  understood: 'Rendben',

  honoured: 'Tiltakozását figyelembe vesszük: böngészője arra kéri a webhelyeket, hogy ne adják el és ne osszák meg az adatait.',
  forgetful: 'Böngészője nem őrzi meg e webhely sütijeit, ezért válasza csak addig érvényes, amíg el nem hagyja ezt az oldalt.',
  saved: 'Döntéseit mentettük.',
  undo: 'Visszavonás',

  privacy: 'Adatkezelési tájékoztató',
  contact: 'Kérdése van?',

  settingsTitle: 'Sütibeállítások',

  labels: {
    necessary: 'Szükséges',
    browser: 'Böngésző felismerése',
    preferences: 'Nyelv és régió',
    feedback: 'Értékelések és hozzászólások',
    analytics: 'Statisztika',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
