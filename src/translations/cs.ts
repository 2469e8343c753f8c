import type { Texts } from './texts.js';

export default {
  askTitle: 'Můžeme používat cookies?',
  ask: '{site} žádá o souhlas s ukládáním cookies pro tyto účely. Svou odpověď můžete kdykoli změnit.',
  askNew: 'Od vaší poslední odpovědi přibyly další účely, pro které {site} žádá o souhlas. Své odpovědi můžete kdykoli změnit.',
  changed: 'Web {site} změnil dne {date} své zásady ochrany osobních údajů.',
  accept: 'Přijmout',
  reject: 'Odmítnout',
  customise: 'Přizpůsobit',

  choicesTitle: 'Vaše volby ochrany soukromí',
  choices: '{site} používá cookies pro tyto účely. Nesouhlas můžete vyjádřit hned nebo kdykoli později.',
  optOut: 'Nesouhlasím',

  noticeTitle: 'Jak používáme cookies',
  notice: '{site} používá cookies pro tyto účely. Kdykoli je můžete vypnout.',
  understood: 'Rozumím',

  honoured: 'Váš nesouhlas respektujeme: váš prohlížeč žádá weby, aby vaše údaje neprodávaly ani nesdílely.',
  forgetful: 'Váš prohlížeč pro tento web neuchovává cookies, vaše odpověď proto platí jen do opuštění této stránky.',
  saved: 'Vaše volby byly uloženy.',
  undo: 'Vrátit zpět',

  privacy: 'Zásady ochrany osobních údajů',
  contact: 'Máte dotazy?',

  settingsTitle: 'Nastavení cookies',

  labels: {
    necessary: 'Nezbytné',
    browser: 'Rozpoznání prohlížeče',
    preferences: 'Jazyk a region',
    feedback: 'Hodnocení a komentáře',
    analytics: 'Statistika',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
