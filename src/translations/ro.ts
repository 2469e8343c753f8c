import type { Texts } from './texts.js';

export default {
  askTitle: 'Putem folosi cookie-uri?',
  ask: '{site} vă cere permisiunea de a stoca cookie-uri în aceste scopuri. Vă puteți schimba răspunsul oricând.',
  askNew: 'De la ultimul dumneavoastră răspuns, {site} vă cere permisiunea și pentru aceste scopuri. Vă puteți schimba răspunsurile oricând.',
  changed: '{site} și-a modificat politica de confidențialitate la data de {date}.',
  accept: 'Accept',
  reject: 'Refuz',
  customise: 'Personalizați',

  choicesTitle: 'Opțiunile dumneavoastră de confidențialitate',
  choices: '{site} folosește cookie-uri în aceste scopuri. Vă puteți opune acum sau oricând mai târziu.',
  optOut: 'Mă opun',

  noticeTitle: 'Cum folosim cookie-urile',
  notice: '{site} folosește cookie-uri în aceste scopuri. Le puteți dezactiva oricând.',
  understood: 'OK',

  honoured: 'Opoziția dumneavoastră a fost respectată: browserul cere site-urilor ca datele dumneavoastră să nu fie vândute sau partajate.',
  forgetful: 'Browserul dumneavoastră nu păstrează cookie-uri pentru acest site, așa că răspunsul este valabil doar până când părăsiți această pagină.',
  saved: 'Opțiunile dumneavoastră au fost salvate.',
  undo: 'Anulați',

  privacy: 'Politica de confidențialitate',
  contact: 'Întrebări?',

  settingsTitle: 'Setări pentru cookie-uri',

  labels: {
    necessary: 'Necesare',
    browser: 'Detectarea browserului',
    preferences: 'Limbă și regiune',
    feedback: 'Evaluări și comentarii',
    analytics: 'Statistici',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
