import type { Texts } from './texts.js';

export default {
  askTitle: 'Dürfen wir Cookies verwenden?',
  ask: '{site} möchte Cookies für diese Zwecke speichern. Sie können Ihre Antwort jederzeit ändern.',
  askNew: 'Seit Ihrer letzten Antwort fragt {site} auch hiernach. Sie können Ihre Antworten jederzeit ändern.',
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

  privacy: 'Datenschutzerklärung',
  contact: 'Fragen?',

  settingsTitle: 'Cookie-Einstellungen',
  settings: 'Wählen Sie, was {site} auf diesem Gerät speichern darf. Änderungen gelten, sobald Sie sie speichern.',
  always: 'Immer aktiv',
  acceptAll: 'Allen zustimmen',
  rejectAll: 'Alle ablehnen',
  save: 'Auswahl speichern',
  close: 'Schließen',

  categories: {
    necessary: {
      label: 'Notwendig',
      description: 'Nötig, damit diese Website funktioniert und sich Ihre Antwort merkt.',
    },
    browser: {
      label: 'Browser-Erkennung',
      description: 'Merkt sich, welchen Browser Sie verwenden und welche zusätzliche Browser-Software Sie installiert haben.',
    },
    preferences: {
      label: 'Sprache und Region',
      description: 'Merkt sich Ihre Sprache und Region, damit sie bei Ihrem nächsten Besuch voreingestellt sind.',
    },
    feedback: {
      label: 'Bewertungen und Kommentare',
      description: 'Ermöglicht Ihnen, Seiten zu bewerten und Kommentarformulare auszufüllen.',
    },
    analytics: {
      label: 'Statistik',
      description: 'Zählt Besuche und misst, wie Seiten genutzt werden, um sie zu verbessern.',
    },
    marketing: {
      label: 'Marketing',
      description: 'Zeigt Ihnen Werbung, die zu Ihren Interessen passt, hier und auf anderen Websites, und misst ihre Wirkung.',
    },
  },
} satisfies Texts as Texts;
