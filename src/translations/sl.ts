import type { Texts } from './texts.js';

export default {
  askTitle: 'Ali smemo uporabljati piškotke?',
  ask: '{site} prosi za dovoljenje, da shrani piškotke za te namene. Svoj odgovor lahko kadar koli spremenite.',
  askNew: 'Od vašega zadnjega odgovora so bili dodani nameni, o katerih sprašuje {site}. Svoje odgovore lahko kadar koli spremenite.',
  changed: 'Politika zasebnosti spletnega mesta {site} je bila spremenjena. Datum spremembe: {date}.',
  accept: 'Sprejmi',
  reject: 'Zavrni',
  customise: 'Prilagodi',

  choicesTitle: 'Vaše izbire glede zasebnosti',
  choices: '{site} uporablja piškotke za te namene. Ugovarjate lahko zdaj ali kadar koli pozneje.',
  optOut: 'Ugovarjam',

  noticeTitle: 'Kako uporabljamo piškotke',
  notice: '{site} uporablja piškotke za te namene. Kadar koli jih lahko izklopite.',
  understood: 'V redu',

  honoured: 'Vaš ugovor je upoštevan: vaš brskalnik prosi spletna mesta, naj vaših podatkov ne prodajajo in ne delijo z drugimi.',
  forgetful: 'Vaš brskalnik ne hrani piškotkov tega spletnega mesta, zato vaš odgovor velja le, dokler ne zapustite te strani.',
  saved: 'Vaše izbire so shranjene.',
  undo: 'Razveljavi',

  privacy: 'Politika zasebnosti',
  contact: 'Imate vprašanje?',

  settingsTitle: 'Nastavitve piškotkov',

  labels: {
    necessary: 'Nujni',
    browser: 'Prepoznavanje brskalnika',
    preferences: 'Jezik in regija',
    feedback: 'Ocene in komentarji',
    analytics: 'Statistika',
    marketing: 'Trženje',
  },
} satisfies Texts as Texts;
