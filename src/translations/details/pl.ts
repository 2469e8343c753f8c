import type { Details } from '../texts.js';

export default {
  settings: 'Proszę wybrać, co {site} może zapisywać na tym urządzeniu. Zmiany obowiązują od razu po zapisaniu.',
  always: 'Zawsze włączone',
  acceptAll: 'Zaakceptuj wszystkie',
  rejectAll: 'Odrzuć wszystkie',
  save: 'Zapisz wybór',
  close: 'Zamknij',
  language: 'Język',

  stored: 'Co jest zapisywane',
  provider: 'Dostawca',
  name: 'Nazwa',
  purpose: 'Cel',
  life: 'Okres przechowywania',
  policyOf: 'Polityka prywatności: {name}',

  answered: 'Udzielili Państwo odpowiedzi {date}.',
  allowed: 'Dozwolone: {list}',
  refused: 'Odrzucone: {list}',
  proof: 'Identyfikator: {id}',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  withdraw: 'Wycofaj wszystko',

  reload: 'Coś, co Państwo wyłączyli, będzie działać do ponownego wczytania tej strony.',
  reloadNow: 'Wczytaj ponownie',

  move: 'Można go przesuwać klawiszami strzałek.',

  embed: 'Tę treść dostarcza {name}. Przy jej ładowaniu do dostawcy trafiają dane, takie jak Państwa adres IP, a na Państwa urządzeniu mogą zostać zapisane dane. Cel: {category}.',
  once: 'Zezwól raz',
  alwaysAllow: 'Zawsze zezwalaj: {category}',
  shown: 'Treść, którą dostarcza {name}, jest teraz wyświetlana.',

  descriptions: {
    necessary: 'Potrzebne, aby ten serwis działał i pamiętał udzieloną tu odpowiedź.',
    browser: 'Zapamiętują typ używanej przeglądarki oraz zainstalowane w niej dodatkowe oprogramowanie.',
    preferences: 'Zapamiętują Państwa język i region, aby podczas następnej wizyty były ustawione domyślnie.',
    feedback: 'Zapamiętują Państwa oceny oraz to, co wpiszą Państwo w formularzach komentarzy.',
    analytics: 'Zliczają odwiedziny i mierzą, jak używane są strony, aby je ulepszać.',
    marketing: 'Wyświetlają reklamy odpowiadające Państwa zainteresowaniom, tutaj i w innych serwisach, oraz mierzą ich skuteczność.',
  },
} satisfies Details as Details;
