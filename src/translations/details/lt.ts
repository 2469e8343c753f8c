import type { Details } from '../texts.js';

export default {
  settings: 'Pasirinkite, ką {site} gali įrašyti į šį įrenginį. Pakeitimai įsigalioja, vos tik juos įrašote.',
  always: 'Visada įjungti',
  acceptAll: 'Sutikti su visais',
  rejectAll: 'Atmesti visus',
  save: 'Įrašyti pasirinkimus',
  close: 'Uždaryti',
  language: 'Kalba',

  stored: 'Kas įrašoma',
  provider: 'Teikėjas',
  name: 'Pavadinimas',
  purpose: 'Tikslas',
  life: 'Saugojimo trukmė',
  policyOf: 'Privatumo politika: {name}',

  answered: '{date} Jūs pateikėte atsakymą.',
  allowed: 'Leista: {list}',
  refused: 'Atmesta: {list}',
  proof: 'Kodas: {id}',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota',
  withdraw: 'Atšaukti viską',

  reload: 'Dalis to, ką išjungėte, veiks tol, kol šis puslapis bus įkeltas iš naujo.',
  reloadNow: 'Įkelti iš naujo',

  move: 'Perkelkite jį rodyklių klavišais.',

  embed: 'Šį turinį teikia {name}. Jį įkeliant teikėjui siunčiami duomenys, pavyzdžiui, Jūsų IP adresas, ir į Jūsų įrenginį gali būti įrašyta duomenų. Tikslas: {category}.',
  once: 'Leisti kartą',
  alwaysAllow: 'Visada leisti: {category}',
  shown: 'Dabar rodomas turinys, kurį teikia {name}.',

  descriptions: {
    necessary: 'Reikalingi, kad ši svetainė veiktų ir įsimintų čia pateiktą Jūsų atsakymą.',
    browser: 'Įsimena, kokio tipo naršyklę naudojate ir kokią papildomą naršyklės programinę įrangą esate įdiegę.',
    preferences: 'Įsimena Jūsų kalbą ir regioną, kad kito apsilankymo metu jie būtų numatytieji Jūsų nustatymai.',
    feedback: 'Įsimena Jūsų vertinimus ir tai, ką įrašote į komentarų formas.',
    analytics: 'Skaičiuoja apsilankymus ir matuoja, kaip naudojami puslapiai, kad juos būtų galima tobulinti.',
    marketing: 'Rodo Jums reklamą pagal Jūsų pomėgius čia ir kitose svetainėse ir matuoja jos poveikį.',
  },
} satisfies Details as Details;
