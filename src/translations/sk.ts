import type { Texts } from './texts.js';

export default {
  askTitle: 'Môžeme používať súbory cookie?',
  ask: '{site} žiada o povolenie ukladať súbory cookie na tieto účely. Svoju odpoveď môžete kedykoľvek zmeniť.',
  askNew: 'Od vašej poslednej odpovede pribudli účely, na ktoré {site} žiada povolenie. Svoje odpovede môžete kedykoľvek zmeniť.',
  changed: 'Zásady ochrany osobných údajov webu {site} sa zmenili {date}.',
  accept: 'Prijať',
  reject: 'Odmietnuť',
  customise: 'Prispôsobiť',

  choicesTitle: 'Vaše voľby v oblasti súkromia',
  choices: '{site} používa súbory cookie na tieto účely. Namietať môžete teraz alebo kedykoľvek neskôr.',
  optOut: 'Namietať',

  noticeTitle: 'Ako používame súbory cookie',
  notice: '{site} používa súbory cookie na tieto účely. Kedykoľvek ich môžete vypnúť.',
  understood: 'OK',

  honoured: 'Vaša námietka bola zohľadnená: váš prehliadač žiada weby, aby vaše údaje nepredávali ani nezdieľali.',
  forgetful: 'Váš prehliadač neuchováva súbory cookie tohto webu, preto vaša odpoveď platí len dovtedy, kým neopustíte túto stránku.',
  saved: 'Vaše voľby boli uložené.',
  undo: 'Vrátiť späť',

  privacy: 'Zásady ochrany osobných údajov',
  contact: 'Otázky?',

  settingsTitle: 'Nastavenia súborov cookie',

  labels: {
    necessary: 'Nevyhnutné',
    browser: 'Rozpoznanie prehliadača',
    preferences: 'Jazyk a región',
    feedback: 'Hodnotenia a komentáre',
    analytics: 'Štatistika',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
