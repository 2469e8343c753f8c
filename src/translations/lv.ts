import type { Texts } from './texts.js';

export default {
  askTitle: 'Vai drīkstam izmantot sīkdatnes?',
  ask: '{site} lūdz atļauju saglabāt sīkdatnes šādos nolūkos. Savu atbildi Jūs varat mainīt jebkurā laikā.',
  askNew: 'Kopš Jūsu pēdējās atbildes {site} lūdz atļauju arī šādiem nolūkiem. Savas atbildes Jūs varat mainīt jebkurā laikā.',
  changed: 'Vietnes {site} privātuma politika ir mainīta (izmaiņu datums: {date}).',
  accept: 'Piekrist',
  reject: 'Noraidīt',
  customise: 'Pielāgot',

  choicesTitle: 'Jūsu privātuma izvēles',
  choices: '{site} izmanto sīkdatnes šādos nolūkos. Jūs varat no tām atteikties tagad vai jebkurā laikā vēlāk.',
  optOut: 'Atteikties',

  noticeTitle: 'Kā mēs izmantojam sīkdatnes',
  notice: '{site} izmanto sīkdatnes šādos nolūkos. Jūs varat tās izslēgt jebkurā laikā.',
  understood: 'Labi',

  honoured: 'Jūsu atteikums ir ņemts vērā: Jūsu pārlūkprogramma lūdz vietnēm nepārdot un nekopīgot Jūsu datus.',
  forgetful: 'Jūsu pārlūkprogramma nesaglabā šīs vietnes sīkdatnes, tāpēc Jūsu atbilde ir spēkā tikai līdz brīdim, kad atstāsiet šo lapu.',
  saved: 'Jūsu izvēle ir saglabāta.',
  undo: 'Atsaukt',

  privacy: 'Privātuma politika',
  contact: 'Jautājumi?',

  settingsTitle: 'Sīkdatņu iestatījumi',

  labels: {
    necessary: 'Nepieciešamās',
    browser: 'Pārlūkprogrammas noteikšana',
    preferences: 'Valoda un reģions',
    feedback: 'Vērtējumi un komentāri',
    analytics: 'Statistika',
    marketing: 'Mārketings',
  },
} satisfies Texts as Texts;
