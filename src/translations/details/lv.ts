import type { Details } from '../texts.js';

export default {
  settings: 'Izvēlieties, ko {site} drīkst saglabāt šajā ierīcē. Izmaiņas stājas spēkā, tiklīdz Jūs tās saglabājat.',
  always: 'Vienmēr aktīvas',
  acceptAll: 'Piekrist visām',
  rejectAll: 'Noraidīt visas',
  save: 'Saglabāt izvēli',
  close: 'Aizvērt',
  language: 'Valoda',

  stored: 'Kas tiek saglabāts',
  provider: 'Nodrošinātājs',
  name: 'Nosaukums',
  purpose: 'Nolūks',
  life: 'Glabāšanas laiks',
  policyOf: 'Privātuma politika: {name}',

  answered: 'Jūsu atbildes datums: {date}',
  allowed: 'Atļauts: {list}',
  refused: 'Noraidīts: {list}',
  proof: 'Atsauces kods: {id}',
  copy: 'Kopēt',
  copied: 'Nokopēts',
  withdraw: 'Atsaukt visu',

  reload: 'Kaut kas no Jūsu izslēgtā vēl darbosies, līdz šī lapa tiks ielādēta no jauna.',
  reloadNow: 'Ielādēt no jauna',

  move: 'Pārvietojiet to ar bulttaustiņiem.',

  embed: 'Šo saturu nodrošina {name}, kas ielādes laikā saņem datus, piemēram, Jūsu IP adresi, un var saglabāt datus Jūsu ierīcē. Nolūks: {category}.',
  once: 'Atļaut vienreiz',
  alwaysAllow: 'Vienmēr atļaut: {category}',
  shown: 'Tagad tiek rādīts saturs, ko nodrošina {name}.',

  descriptions: {
    necessary: 'Nepieciešamas, lai šī vietne darbotos un atcerētos atbildi, ko Jūs šeit sniedzat.',
    browser: 'Atceras, kāda veida pārlūkprogrammu Jūs lietojat un kāda papildu programmatūra tajā ir instalēta.',
    preferences: 'Atceras Jūsu valodu un reģionu, lai nākamajā apmeklējumā tie būtu Jūsu noklusējuma iestatījumi.',
    feedback: 'Atceras Jūsu vērtējumus un to, ko ierakstāt komentāru veidlapās.',
    analytics: 'Skaita apmeklējumus un mēra, kā lapas tiek lietotas, lai tās uzlabotu.',
    marketing: 'Rāda Jums reklāmu, kas atbilst Jūsu interesēm, šeit un citās vietnēs, un mēra tās iedarbību.',
  },
} satisfies Details as Details;
