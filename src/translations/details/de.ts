import type { Details } from '../texts.js';

export default {
  settings: 'Wählen Sie, was {site} auf diesem Gerät speichern darf. Änderungen gelten, sobald Sie sie speichern.',
  always: 'Immer aktiv',
  acceptAll: 'Allen zustimmen',
  rejectAll: 'Alle ablehnen',
  save: 'Auswahl speichern',
  close: 'Schließen',
  language: 'Sprache',

  stored: 'Was gespeichert wird',
  provider: 'Anbieter',
  name: 'Name',
  purpose: 'Zweck',
  life: 'Speicherdauer',
  policyOf: 'Datenschutzerklärung von {name}',

  answered: 'Sie haben am {date} geantwortet.',
  allowed: 'Erlaubt: {list}',
  refused: 'Abgelehnt: {list}',
  proof: 'Kennung: {id}',
  copy: 'Kopieren',
  copied: 'Kopiert',
  withdraw: 'Alles widerrufen',

  reload: 'Etwas, das Sie abgeschaltet haben, läuft noch, bis diese Seite neu geladen wird.',
  reloadNow: 'Seite neu laden',

  move: 'Mit den Pfeiltasten verschieben Sie diese Schaltfläche.',

  embed: 'Dieser Inhalt kommt von {name}. Wird er geladen, gehen Daten wie Ihre IP-Adresse dorthin, und es können Daten auf Ihrem Gerät gespeichert werden. Zweck: {category}.',
  once: 'Einmal erlauben',
  alwaysAllow: 'Immer erlauben: {category}',
  shown: 'Der Inhalt von {name} wird jetzt angezeigt.',

  descriptions: {
    necessary: 'Nötig, damit diese Website funktioniert und sich Ihre Antwort merkt.',
    browser: 'Merkt sich, welchen Browser Sie verwenden und welche zusätzliche Browser-Software Sie installiert haben.',
    preferences: 'Merkt sich Ihre Sprache und Region, damit sie bei Ihrem nächsten Besuch voreingestellt sind.',
    feedback: 'Merkt sich Ihre Bewertungen und was Sie in Kommentarformulare eintragen.',
    analytics: 'Zählt Besuche und misst, wie Seiten genutzt werden, um sie zu verbessern.',
    marketing: 'Zeigt Ihnen Werbung, die zu Ihren Interessen passt, hier und auf anderen Websites, und misst ihre Wirkung.',
  },
} satisfies Details as Details;
