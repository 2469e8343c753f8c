import type { Details } from '../texts.js';

export default {
  settings: 'Izberite, kaj sme {site} shraniti v to napravo. Spremembe začnejo veljati takoj, ko jih shranite.',
  always: 'Vedno vklopljeni',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  save: 'Shrani izbire',
  close: 'Zapri',
  language: 'Jezik',

  stored: 'Kaj se shrani',
  provider: 'Ponudnik',
  name: 'Ime',
  purpose: 'Namen',
  life: 'Čas hrambe',
  policyOf: 'Politika zasebnosti: {name}',

  answered: 'Datum vašega odgovora: {date}.',
  allowed: 'Dovoljeno: {list}',
  refused: 'Zavrnjeno: {list}',
  proof: 'Oznaka: {id}',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  withdraw: 'Prekliči vse',

  reload: 'Nekaj, kar ste izklopili, bo delovalo, dokler se ta stran znova ne naloži.',
  reloadNow: 'Znova naloži',

  move: 'Premaknite ga s puščičnimi tipkami.',

  embed: 'To vsebino zagotavlja {name}. Ob nalaganju se ponudniku pošljejo podatki, na primer vaš naslov IP, v vašo napravo pa se lahko shranijo podatki. Namen: {category}.',
  once: 'Dovoli enkrat',
  alwaysAllow: 'Vedno dovoli: {category}',
  shown: 'Vsebina, ki jo zagotavlja {name}, je zdaj prikazana.',

  descriptions: {
    necessary: 'Potrebni, da to spletno mesto deluje in si zapomni odgovor, ki ga date tukaj.',
    browser: 'Zapomnijo si vrsto brskalnika, ki ga uporabljate, in dodatno programsko opremo brskalnika, ki ste jo namestili.',
    preferences: 'Zapomnijo si vaš jezik in regijo, da sta ob naslednjem obisku privzeto nastavljena.',
    feedback: 'Zapomnijo si vaše ocene in to, kar vpišete v obrazce za komentarje.',
    analytics: 'Štejejo obiske in merijo, kako se strani uporabljajo, da bi jih izboljšali.',
    marketing: 'Prikazujejo vam oglase, ki ustrezajo vašim zanimanjem, tukaj in na drugih spletnih mestih, ter merijo njihov učinek.',
  },
} satisfies Details as Details;
