import type { Details } from '../texts.js';

export default {
  settings: 'Odaberite što {site} smije pohraniti na ovom uređaju. Promjene vrijede čim ih spremite.',
  always: 'Uvijek uključeno',
  acceptAll: 'Prihvaćam sve',
  rejectAll: 'Odbijam sve',
  save: 'Spremi odabir',
  close: 'Zatvori',
  language: 'Jezik',

  stored: 'Što se pohranjuje',
  provider: 'Pružatelj usluge',
  name: 'Naziv',
  purpose: 'Svrha',
  life: 'Rok čuvanja',
  policyOf: 'Pravila o privatnosti: {name}',

  answered: 'Datum Vašeg odgovora: {date}',
  allowed: 'Dopušteno: {list}',
  refused: 'Odbijeno: {list}',
  proof: 'Oznaka: {id}',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  withdraw: 'Povuci sve privole',

  reload: 'Nešto što ste isključili i dalje radi dok se ova stranica ponovno ne učita.',
  reloadNow: 'Ponovno učitaj',

  move: 'Pomaknite ga tipkama sa strelicama.',

  embed: 'Ovaj sadržaj pruža {name}. Pri učitavanju se pružatelju šalju podaci, primjerice Vaša IP adresa, a na Vašem uređaju mogu se pohraniti podaci. Svrha: {category}.',
  once: 'Dopusti jednom',
  alwaysAllow: 'Uvijek dopusti: {category}',
  shown: 'Sada se prikazuje sadržaj pružatelja {name}.',

  descriptions: {
    necessary: 'Potrebno da bi ovo web-mjesto radilo i zapamtilo odgovor koji ovdje date.',
    browser: 'Pamti koju vrstu preglednika koristite i koji ste dodatni softver za preglednik instalirali.',
    preferences: 'Pamti Vaš jezik i regiju kako bi pri sljedećem posjetu bili unaprijed postavljeni.',
    feedback: 'Pamti Vaše ocjene i ono što unesete u obrasce za komentare.',
    analytics: 'Broji posjete i mjeri kako se stranice koriste kako bi se poboljšale.',
    marketing: 'Prikazuje Vam oglase koji odgovaraju Vašim interesima, ovdje i na drugim web-mjestima, i mjeri njihov učinak.',
  },
} satisfies Details as Details;
