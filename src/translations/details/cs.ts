import type { Details } from '../texts.js';

export default {
  settings: 'Vyberte, co smí {site} ukládat v tomto zařízení. Změny platí, jakmile je uložíte.',
  always: 'Vždy aktivní',
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  save: 'Uložit volby',
  close: 'Zavřít',
  language: 'Jazyk',

  stored: 'Co se ukládá',
  provider: 'Poskytovatel',
  name: 'Název',
  purpose: 'Účel',
  life: 'Doba uložení',
  policyOf: 'Zásady ochrany osobních údajů: {name}',

  answered: 'Odpověděli jste {date}.',
  allowed: 'Povoleno: {list}',
  refused: 'Odmítnuto: {list}',
  proof: 'Identifikátor: {id}',
  copy: 'Kopírovat',
  copied: 'Zkopírováno',
  withdraw: 'Odvolat vše',

  reload: 'Něco, co jste vypnuli, poběží, dokud se tato stránka znovu nenačte.',
  reloadNow: 'Načíst znovu',

  move: 'Přesuňte ho klávesami se šipkami.',

  embed: 'Tento obsah poskytuje {name}. Jeho načtením se poskytovateli odešlou údaje, například vaše IP adresa, a ve vašem zařízení se mohou ukládat data. Účel: {category}.',
  once: 'Povolit jednou',
  alwaysAllow: 'Vždy povolit: {category}',
  shown: 'Nyní se zobrazuje obsah poskytovatele {name}.',

  descriptions: {
    necessary: 'Potřebné k tomu, aby tento web fungoval a pamatoval si odpověď, kterou zde dáte.',
    browser: 'Pamatuje si typ prohlížeče, který používáte, a doplňkový software, který v něm máte nainstalovaný.',
    preferences: 'Pamatuje si váš jazyk a region, aby při vaší příští návštěvě byly výchozím nastavením.',
    feedback: 'Pamatuje si vaše hodnocení a to, co vyplníte do formulářů pro komentáře.',
    analytics: 'Počítá návštěvy a měří, jak se stránky používají, aby se daly zlepšovat.',
    marketing: 'Zobrazuje vám reklamu podle vašich zájmů, zde i na jiných webech, a měří její účinek.',
  },
} satisfies Details as Details;
