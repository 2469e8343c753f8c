import type { Details } from '../texts.js';

export default {
  settings: 'Vyberte, čo môže {site} ukladať do tohto zariadenia. Zmeny platia hneď po uložení.',
  always: 'Vždy zapnuté',
  acceptAll: 'Prijať všetky',
  rejectAll: 'Odmietnuť všetky',
  save: 'Uložiť voľby',
  close: 'Zavrieť',
  language: 'Jazyk',

  stored: 'Čo sa ukladá',
  provider: 'Poskytovateľ',
  name: 'Názov',
  purpose: 'Účel',
  life: 'Doba uchovávania',
  policyOf: 'Zásady ochrany osobných údajov: {name}',

  answered: 'Odpovedali ste {date}.',
  allowed: 'Povolené: {list}',
  refused: 'Odmietnuté: {list}',
  proof: 'Identifikátor: {id}',
  copy: 'Kopírovať',
  copied: 'Skopírované',
  withdraw: 'Odvolať všetko',

  reload: 'Niečo, čo ste vypli, bude bežať, kým sa táto stránka znova nenačíta.',
  reloadNow: 'Načítať znova',

  move: 'Presuňte ho klávesmi so šípkami.',

  embed: 'Tento obsah poskytuje {name}. Pri jeho načítaní sa poskytovateľovi odošlú údaje, napríklad vaša IP adresa, a do vášho zariadenia sa môžu ukladať údaje. Účel: {category}.',
  once: 'Povoliť raz',
  alwaysAllow: 'Vždy povoliť: {category}',
  shown: 'Obsah, ktorý poskytuje {name}, je teraz zobrazený.',

  descriptions: {
    necessary: 'Potrebné na to, aby tento web fungoval a zapamätal si odpoveď, ktorú tu dáte.',
    browser: 'Pamätajú si typ prehliadača, ktorý používate, a doplnkový softvér prehliadača, ktorý máte nainštalovaný.',
    preferences: 'Pamätajú si váš jazyk a región, aby boli pri ďalšej návšteve predvolené.',
    feedback: 'Pamätajú si vaše hodnotenia a to, čo vyplníte do formulárov na komentáre.',
    analytics: 'Počítajú návštevy a merajú, ako sa stránky používajú, aby sa dali zlepšiť.',
    marketing: 'Zobrazujú vám reklamu podľa vašich záujmov, tu aj na iných weboch, a merajú jej účinok.',
  },
} satisfies Details as Details;
