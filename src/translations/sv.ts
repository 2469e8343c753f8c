import type { Texts } from './texts.js';

export default {
  askTitle: 'Får vi använda kakor?',
  ask: '{site} ber att få spara kakor för dessa ändamål. Du kan ändra ditt svar när som helst.',
  askNew: 'Sedan ditt senaste svar har {site} fler ändamål att fråga om. Du kan ändra dina svar när som helst.',
  changed: '{site} ändrade sin integritetspolicy den {date}.',
  accept: 'Godkänn',
  reject: 'Neka',
  customise: 'Anpassa',

  choicesTitle: 'Dina integritetsval',
  choices: '{site} använder kakor för dessa ändamål. Du kan välja bort dem nu eller när som helst senare.',
  optOut: 'Välj bort',

  noticeTitle: 'Så använder vi kakor',
  notice: '{site} använder kakor för dessa ändamål. Du kan stänga av dem när som helst.',
  understood: 'OK',

  honoured: 'Ditt bortval har respekterats: din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter.',
  forgetful: 'Din webbläsare sparar inga kakor för den här webbplatsen, så ditt svar gäller bara tills du lämnar den här sidan.',
  saved: 'Dina val har sparats.',
  undo: 'Ångra',

  privacy: 'Integritetspolicy',
  contact: 'Frågor?',

  settingsTitle: 'Inställningar för kakor',

  labels: {
    necessary: 'Nödvändiga',
    browser: 'Identifiering av webbläsare',
    preferences: 'Språk och region',
    feedback: 'Betyg och kommentarer',
    analytics: 'Statistik',
    marketing: 'Marknadsföring',
  },
} satisfies Texts as Texts;
