import type { Details } from '../texts.js';

export default {
  settings: 'Valitse, mitä {site} saa tallentaa tälle laitteelle. Muutokset tulevat voimaan heti, kun tallennat ne.',
  always: 'Aina käytössä',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  save: 'Tallenna valinnat',
  close: 'Sulje',
  language: 'Kieli',

  stored: 'Mitä tallennetaan',
  provider: 'Palveluntarjoaja',
  name: 'Nimi',
  purpose: 'Tarkoitus',
  life: 'Säilytysaika',
  policyOf: 'Tietosuojaseloste: {name}',

  answered: 'Vastasit {date}.',
  allowed: 'Sallittu: {list}',
  refused: 'Hylätty: {list}',
  proof: 'Tunniste: {id}',
  copy: 'Kopioi',
  copied: 'Kopioitu',
  withdraw: 'Peruuta suostumus',

  reload: 'Jokin käytöstä poistamasi toiminto jatkuu, kunnes tämä sivu ladataan uudelleen.',
  reloadNow: 'Lataa uudelleen',

  move: 'Siirrä sitä nuolinäppäimillä.',

  embed: 'Tämän sisällön tarjoaa {name}, joka saa sisältöä ladattaessa tietoja, kuten IP-osoitteesi, ja voi tallentaa tietoja laitteellesi. Tarkoitus: {category}.',
  once: 'Salli kerran',
  alwaysAllow: 'Salli aina: {category}',
  shown: 'Palveluntarjoajan {name} sisältö näytetään nyt.',

  descriptions: {
    necessary: 'Tarvitaan, jotta tämä sivusto toimii ja muistaa tässä antamasi vastauksen.',
    browser: 'Muistaa, minkä tyyppistä selainta käytät ja mitä selaimen lisäohjelmia olet asentanut.',
    preferences: 'Muistaa kielesi ja alueesi, jotta ne ovat oletusasetuksina seuraavalla käynnilläsi.',
    feedback: 'Muistaa antamasi arviot ja sen, mitä kirjoitat kommenttilomakkeisiin.',
    analytics: 'Laskee käynnit ja mittaa, miten sivuja käytetään, jotta niitä voidaan parantaa.',
    marketing: 'Näyttää sinulle kiinnostuksen kohteisiisi sopivaa mainontaa täällä ja muilla sivustoilla ja mittaa sen vaikutusta.',
  },
} satisfies Details as Details;
