import type { Texts } from './texts.js';

export default {
  askTitle: 'Dürfen wir Cookies verwenden?',
  ask: '{site} möchte Cookies für diese Zwecke speichern. Sie können Ihre Antwort jederzeit ändern.',
  askNew: 'Seit Ihrer letzten Antwort fragt {site} auch nach diesen Zwecken. Sie können Ihre Antworten jederzeit ändern.',
  changed: '{site} hat die Datenschutzerklärung am {date} geändert.',
  accept: 'Zustimmen',
  reject: 'Ablehnen',
  customise: 'Auswählen',

  choicesTitle: 'Ihre Datenschutz-Auswahl',
  choices: '{site} verwendet Cookies für diese Zwecke. Sie können jetzt oder jederzeit später widersprechen.',
  optOut: 'Widersprechen',

  noticeTitle: 'Wie wir Cookies verwenden',
  notice: '{site} verwendet Cookies für diese Zwecke. Sie können sie jederzeit abschalten.',
  understood: 'OK',

  honoured: 'Ihr Widerspruch wird beachtet: Ihr Browser bittet darum, Ihre Daten nicht zu verkaufen oder weiterzugeben.',
  forgetful: 'Ihr Browser speichert keine Cookies für diese Website. Ihre Antwort gilt daher nur, bis Sie diese Seite verlassen.',
  saved: 'Ihre Auswahl wurde gespeichert.',
  undo: 'Rückgängig',

  privacy: 'Datenschutzerklärung',
  contact: 'Fragen?',

  settingsTitle: 'Cookie-Einstellungen',

  labels: {
    necessary: 'Notwendig',
    browser: 'Browser-Erkennung',
    preferences: 'Sprache und Region',
    feedback: 'Bewertungen und Kommentare',
    analytics: 'Statistik',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
