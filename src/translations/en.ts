import type { Texts } from './texts.js';

export default {
  askTitle: 'May we use cookies?',
  ask: '{site} asks to store cookies for these purposes. You can change your answer at any time.',
  askNew: 'Since your last answer {site} also asks about this. You can change your answers at any time.',
  changed: '{site} changed its privacy policy on {date}.',
  accept: 'Accept',
  reject: 'Reject',
  customise: 'Customise',

  choicesTitle: 'Your privacy choices',
  choices: '{site} uses cookies for these purposes. You can opt out now or at any time later.',
  optOut: 'Opt out',

  noticeTitle: 'How we use cookies',
  notice: '{site} uses cookies for these purposes. You can switch them off at any time.',
  understood: 'OK',

  honoured: 'Opt-out request honoured: your browser asks sites not to sell or share your data.',
  forgetful: 'Your browser keeps no cookies for this site, so your answer holds only until you leave this page.',
  saved: 'Your choices have been saved.',
  undo: 'Undo',

  privacy: 'Privacy policy',
  contact: 'Questions?',

  settingsTitle: 'Cookie settings',

  labels: {
    necessary: 'Necessary',
    browser: 'Browser detection',
    preferences: 'Language and region',
    feedback: 'Ratings and comments',
    analytics: 'Statistics',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
