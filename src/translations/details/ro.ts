import type { Details } from '../texts.js';

export default {
  settings: 'Alegeți ce poate stoca {site} pe acest dispozitiv. Modificările se aplică imediat ce le salvați.',
  always: 'Mereu active',
  acceptAll: 'Accept toate',
  rejectAll: 'Refuz toate',
  save: 'Salvați opțiunile',
  close: 'Închideți',
  language: 'Limba',

  stored: 'Ce se stochează',
  provider: 'Furnizor',
  name: 'Nume',
  purpose: 'Scop',
  life: 'Durata de păstrare',
  policyOf: 'Politica de confidențialitate: {name}',

  answered: 'Ați răspuns la data de {date}.',
  allowed: 'Permise: {list}',
  refused: 'Refuzate: {list}',
  proof: 'Referință: {id}',
  copy: 'Copiați',
  copied: 'Copiat',
  withdraw: 'Retrag tot',

  reload: 'Ceva ce ați dezactivat rulează în continuare până la reîncărcarea acestei pagini.',
  reloadNow: 'Reîncărcați pagina',

  move: 'Mutați-l cu tastele săgeată.',

  embed: 'Acest conținut provine de la {name}, care la încărcare primește date precum adresa dumneavoastră IP și poate stoca date pe dispozitivul dumneavoastră. Scop: {category}.',
  once: 'Permit o dată',
  alwaysAllow: 'Permit întotdeauna: {category}',
  shown: 'Conținutul de la {name} este acum afișat.',

  descriptions: {
    necessary: 'Necesare pentru ca acest site să funcționeze și să rețină răspunsul pe care îl dați aici.',
    browser: 'Rețin ce tip de browser folosiți și ce software suplimentar pentru browser ați instalat.',
    preferences: 'Rețin limba și regiunea dumneavoastră, pentru ca acestea să fie setările implicite la următoarea vizită.',
    feedback: 'Rețin evaluările dumneavoastră și ce completați în formularele de comentarii.',
    analytics: 'Numără vizitele și măsoară modul în care sunt folosite paginile, pentru a le îmbunătăți.',
    marketing: 'Vă afișează reclame potrivite intereselor dumneavoastră, aici și pe alte site-uri, și le măsoară efectul.',
  },
} satisfies Details as Details;
