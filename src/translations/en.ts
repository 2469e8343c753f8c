import type { Texts } from './texts.js';

export default {
  askTitle: 'May we use cookies?',
  ask: '{site} asks to store cookies for these purposes. You can change your answer at any time.',
  askNew: 'Since your last answer {site} also asks about this. You can change your answers at any time.',
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

  privacy: 'Privacy policy',
  contact: 'Questions?',

  settingsTitle: 'Cookie settings',
  settings: 'Choose what {site} may store on this device. Changes take effect as soon as you save them.',
  always: 'Always on',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  save: 'Save choices',
  close: 'Close',

  categories: {
    necessary: {
      label: 'Necessary',
      description: 'Needed for this site to work, and to remember the answer you give here.',
    },
    browser: {
      label: 'Browser detection',
      description: 'Remembers the type of browser you use and which additional browser software you have installed.',
    },
    preferences: {
      label: 'Language and region',
      description: 'Remembers your language and region, so that they are your default settings on your next visit.',
    },
    feedback: {
      label: 'Ratings and comments',
      description: 'Lets you rate pages and fill in comment forms.',
    },
    analytics: {
      label: 'Statistics',
      description: 'Counts visits and measures how pages are used, to make them better.',
    },
    marketing: {
      label: 'Marketing',
      description: 'Shows you advertising that suits your interests, here and on other sites, and measures its effect.',
    },
  },
} satisfies Texts as Texts;
