import type { Texts } from './texts.js';

export default {
  askTitle: 'Smijemo li koristiti kolačiće?',
  ask: '{site} traži Vašu privolu za pohranu kolačića u ove svrhe. Svoj odgovor možete promijeniti u bilo kojem trenutku.',
  askNew: 'Nakon Vašeg posljednjeg odgovora {site} traži privolu i za ove svrhe. Svoje odgovore možete promijeniti u bilo kojem trenutku.',
  changed: 'Web-mjesto {site} izmijenilo je dana {date} svoja pravila o privatnosti.',
  accept: 'Prihvaćam',
  reject: 'Odbijam',
  customise: 'Postavke',

  choicesTitle: 'Vaš izbor u vezi s privatnošću',
  choices: '{site} koristi kolačiće u ove svrhe. Možete se usprotiviti sada ili u bilo kojem trenutku poslije.',
  optOut: 'Protivim se',

  noticeTitle: 'Kako koristimo kolačiće',
  notice: '{site} koristi kolačiće u ove svrhe. Možete ih isključiti u bilo kojem trenutku.',
  understood: 'U redu',

  honoured: 'Vaše je protivljenje uvaženo: Vaš preglednik traži od web-mjesta da ne prodaju i ne dijele Vaše podatke.',
  forgetful: 'Vaš preglednik ne čuva kolačiće za ovo web-mjesto pa Vaš odgovor vrijedi samo dok ne napustite ovu stranicu.',
  saved: 'Vaš je odabir spremljen.',
  undo: 'Poništi',

  privacy: 'Pravila o privatnosti',
  contact: 'Pitanja?',

  settingsTitle: 'Postavke kolačića',

  labels: {
    necessary: 'Nužno',
    browser: 'Prepoznavanje preglednika',
    preferences: 'Jezik i regija',
    feedback: 'Ocjene i komentari',
    analytics: 'Statistika',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
