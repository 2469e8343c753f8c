import type { Details } from '../texts.js';

export default {
  settings: 'Välj vad {site} får spara på den här enheten. Ändringarna gäller så snart du har sparat dem.',
  always: 'Alltid på',
  acceptAll: 'Godkänn alla',
  rejectAll: 'Neka alla',
  save: 'Spara val',
  close: 'Stäng',
  language: 'Språk',

  stored: 'Vad som sparas',
  provider: 'Leverantör',
  name: 'Namn',
  purpose: 'Ändamål',
  life: 'Lagringstid',
  policyOf: 'Integritetspolicy för {name}',

  answered: 'Du svarade den {date}.',
  allowed: 'Tillåtet: {list}',
  refused: 'Nekat: {list}',
  proof: 'Referens: {id}',
  copy: 'Kopiera',
  copied: 'Kopierat',
  withdraw: 'Återkalla allt',

  reload: 'Något du har stängt av fortsätter att köras tills den här sidan läses in på nytt.',
  reloadNow: 'Läs in sidan igen',

  move: 'Flytta den med piltangenterna.',

  embed: 'Det här innehållet kommer från {name}, som tar emot uppgifter som din IP-adress när det läses in och kan spara data på din enhet. Ändamål: {category}.',
  once: 'Tillåt en gång',
  alwaysAllow: 'Tillåt alltid: {category}',
  shown: 'Innehållet från {name} visas nu.',

  descriptions: {
    necessary: 'Behövs för att webbplatsen ska fungera och komma ihåg det svar du ger här.',
    browser: 'Kommer ihåg vilken typ av webbläsare du använder och vilka tilläggsprogram du har installerat i den.',
    preferences: 'Kommer ihåg ditt språk och din region, så att de är förvalda vid ditt nästa besök.',
    feedback: 'Kommer ihåg dina betyg och det du skriver i kommentarsformulär.',
    analytics: 'Räknar besök och mäter hur sidor används, för att göra dem bättre.',
    marketing: 'Visar reklam som passar dina intressen, här och på andra webbplatser, och mäter dess effekt.',
  },
} satisfies Details as Details;
