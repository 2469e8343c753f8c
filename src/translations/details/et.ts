import type { Details } from '../texts.js';

export default {
  settings: 'Valige, mida {site} tohib sellesse seadmesse salvestada. Muudatused hakkavad kehtima kohe, kui need salvestate.',
  always: 'Alati sees',
  acceptAll: 'Nõustun kõigiga',
  rejectAll: 'Keeldun kõigist',
  save: 'Salvesta valikud',
  close: 'Sulge',
  language: 'Keel',

  stored: 'Mida salvestatakse',
  provider: 'Teenusepakkuja',
  name: 'Nimi',
  purpose: 'Eesmärk',
  life: 'Säilitusaeg',
  policyOf: 'Andmekaitsetingimused: {name}',

  answered: 'Teie vastuse kuupäev: {date}.',
  allowed: 'Lubatud: {list}',
  refused: 'Keelatud: {list}',
  proof: 'Tunnus: {id}',
  copy: 'Kopeeri',
  copied: 'Kopeeritud',
  withdraw: 'Võtan kõik tagasi',

  reload: 'Midagi, mille te välja lülitasite, töötab seni, kuni see leht uuesti laaditakse.',
  reloadNow: 'Laadi leht uuesti',

  move: 'Liigutage seda nooleklahvidega.',

  embed: 'Selle sisu pakkuja on {name}, kes saab laadimisel andmeid, näiteks teie IP-aadressi, ja võib teie seadmesse andmeid salvestada. Eesmärk: {category}.',
  once: 'Luban üks kord',
  alwaysAllow: 'Luban alati: {category}',
  shown: 'Nüüd kuvatakse pakkuja {name} sisu.',

  descriptions: {
    necessary: 'Vajalikud selleks, et see veebisait töötaks ja jätaks meelde siin antud vastuse.',
    browser: 'Jätab meelde, millist tüüpi brauserit te kasutate ja millist brauseri lisatarkvara olete paigaldanud.',
    preferences: 'Jätab meelde teie keele ja piirkonna, et need oleksid järgmisel külastusel vaikimisi valitud.',
    feedback: 'Jätab meelde teie hinnangud ja selle, mida kommentaarivormidesse kirjutate.',
    analytics: 'Loendab külastusi ja mõõdab, kuidas lehti kasutatakse, et neid paremaks muuta.',
    marketing: 'Näitab teile teie huvidele vastavat reklaami siin ja teistel veebisaitidel ning mõõdab selle mõju.',
  },
} satisfies Details as Details;
