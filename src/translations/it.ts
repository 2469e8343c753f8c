import type { Texts } from './texts.js';

export default {
  askTitle: 'Possiamo usare i cookie?',
  ask: '{site} chiede il consenso a salvare cookie per queste finalità. Può cambiare risposta in qualsiasi momento.',
  askNew: 'Dopo la sua ultima risposta si sono aggiunte finalità per le quali {site} chiede il consenso. Può cambiare le risposte in qualsiasi momento.',
  changed: '{site} ha modificato la propria informativa sulla privacy in data {date}.',
  accept: 'Accetto',
  reject: 'Rifiuto',
  customise: 'Personalizza',

  choicesTitle: 'Le sue scelte sulla privacy',
  choices: '{site} usa i cookie per queste finalità. Può opporsi ora o in qualsiasi momento successivo.',
  optOut: 'Mi oppongo',

  noticeTitle: 'Come usiamo i cookie',
  notice: '{site} usa i cookie per queste finalità. Può disattivarli in qualsiasi momento.',
  understood: 'OK',

  honoured: 'La sua opposizione è rispettata: il suo browser chiede ai siti di non vendere né condividere i suoi dati.',
  forgetful: 'Il suo browser non conserva i cookie di questo sito: la sua risposta vale quindi solo finché non lascia questa pagina.',
  saved: 'Le sue scelte sono state salvate.',
  undo: 'Annulla',

  privacy: 'Informativa sulla privacy',
  contact: 'Domande?',

  settingsTitle: 'Impostazioni dei cookie',

  labels: {
    necessary: 'Necessari',
    browser: 'Rilevamento del browser',
    preferences: 'Lingua e area geografica',
    feedback: 'Valutazioni e commenti',
    analytics: 'Statistiche',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
