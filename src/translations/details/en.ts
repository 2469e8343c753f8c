import type { Details } from '../texts.js';

export default {
  settings: 'Choose what {site} may store on this device. Changes take effect as soon as you save them.',
  always: 'Always on',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  save: 'Save choices',
  close: 'Close',
  language: 'Language',

  stored: 'What is stored',
  provider: 'Provider',
  name: 'Name',
  purpose: 'Purpose',
  life: 'Kept for',
  policyOf: 'Privacy policy of {name}',

  answered: 'You answered on {date}.',
  allowed: 'Allowed: {list}',
  refused: 'Refused: {list}',
  proof: 'Reference: {id}',
  copy: 'Copy',
  copied: 'Copied',
  withdraw: 'Withdraw everything',

  reload: 'Something you switched off is still running until this page is loaded again.',
  reloadNow: 'Reload page',

  move: 'The arrow keys move this button.',

  embed: 'This content comes from {name}. Loading it sends data such as your IP address there, and may store data on your device. Purpose: {category}.',
  once: 'Allow once',
  alwaysAllow: 'Always allow: {category}',
  shown: 'The content from {name} is now shown.',

  descriptions: {
    necessary: 'Needed for this site to work, and to remember the answer you give here.',
    browser: 'Remembers the type of browser you use and which additional browser software you have installed.',
    preferences: 'Remembers your language and region, so that they are your default settings on your next visit.',
    feedback: 'Remembers your ratings, and what you fill into comment forms.',
    analytics: 'Counts visits and measures how pages are used, to make them better.',
    marketing: 'Shows you advertising that suits your interests, here and on other sites, and measures its effect.',
  },
} satisfies Details as Details;
