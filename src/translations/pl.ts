import type { Texts } from './texts.js';

export default {
  askTitle: 'Czy możemy używać plików cookie?',
  ask: '{site} prosi o zgodę na zapisywanie plików cookie w poniższych celach. Swoją odpowiedź mogą Państwo zmienić w każdej chwili.',
  askNew: 'Od Państwa ostatniej odpowiedzi doszły nowe cele, o które pyta {site}. Swoje odpowiedzi mogą Państwo zmienić w każdej chwili.',
  changed: 'Polityka prywatności serwisu {site} została zmieniona {date}.',
  accept: 'Zaakceptuj',
  reject: 'Odrzuć',
  customise: 'Dostosuj',

  choicesTitle: 'Państwa wybory dotyczące prywatności',
  choices: '{site} używa plików cookie w poniższych celach. Mogą Państwo wyrazić sprzeciw teraz lub w dowolnej chwili później.',
  optOut: 'Wyraź sprzeciw',

  noticeTitle: 'Jak używamy plików cookie',
  notice: '{site} używa plików cookie w poniższych celach. Mogą je Państwo wyłączyć w każdej chwili.',
  understood: 'OK',

  honoured: 'Państwa sprzeciw został uwzględniony: Państwa przeglądarka prosi serwisy, aby nie sprzedawały ani nie udostępniały Państwa danych.',
  forgetful: 'Państwa przeglądarka nie przechowuje plików cookie tego serwisu, dlatego Państwa odpowiedź obowiązuje tylko do opuszczenia tej strony.',
  saved: 'Państwa wybór został zapisany.',
  undo: 'Cofnij',

  privacy: 'Polityka prywatności',
  contact: 'Pytania?',

  settingsTitle: 'Ustawienia plików cookie',

  labels: {
    necessary: 'Niezbędne',
    browser: 'Wykrywanie przeglądarki',
    preferences: 'Język i region',
    feedback: 'Oceny i komentarze',
    analytics: 'Statystyka',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
