import type { Texts } from './texts.js';

export default {
  askTitle: 'Saammeko käyttää evästeitä?',
  ask: '{site} pyytää lupaa tallentaa evästeitä näihin tarkoituksiin. Voit muuttaa vastaustasi milloin tahansa.',
  askNew: 'Edellisen vastauksesi jälkeen on tullut uusia tarkoituksia, joihin {site} pyytää lupaa. Voit muuttaa vastauksiasi milloin tahansa.',
  changed: '{site} muutti tietosuojaselostettaan {date}.',
  accept: 'Hyväksy',
  reject: 'Hylkää',
  customise: 'Mukauta',

  choicesTitle: 'Tietosuojavalintasi',
  choices: '{site} käyttää evästeitä näihin tarkoituksiin. Voit kieltäytyä nyt tai milloin tahansa myöhemmin.',
  optOut: 'Kieltäydy',

  noticeTitle: 'Näin käytämme evästeitä',
  notice: '{site} käyttää evästeitä näihin tarkoituksiin. Voit poistaa ne käytöstä milloin tahansa.',
  understood: 'Selvä',

  honoured: 'Kieltäytymisesi on otettu huomioon: selaimesi pyytää, että sivustot eivät myy eivätkä jaa tietojasi.',
  forgetful: 'Selaimesi ei säilytä tämän sivuston evästeitä, joten vastauksesi on voimassa vain siihen asti, kunnes poistut tältä sivulta.',
  saved: 'Valintasi on tallennettu.',
  undo: 'Kumoa',

  privacy: 'Tietosuojaseloste',
  contact: 'Kysyttävää?',

  settingsTitle: 'Evästeasetukset',

  labels: {
    necessary: 'Välttämättömät',
    browser: 'Selaimen tunnistus',
    preferences: 'Kieli ja alue',
    feedback: 'Arviot ja kommentit',
    analytics: 'Tilastointi',
    marketing: 'Markkinointi',
  },
} satisfies Texts as Texts;
