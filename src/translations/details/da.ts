import type { Details } from '../texts.js';

export default {
  settings: 'Vælg, hvad {site} må gemme på denne enhed. Ændringer gælder, så snart du gemmer dem.',
  always: 'Altid slået til',
  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  save: 'Gem valg',
  close: 'Luk',
  language: 'Sprog',

  stored: 'Hvad der gemmes',
  provider: 'Udbyder',
  name: 'Navn',
  purpose: 'Formål',
  life: 'Opbevaringstid',
  policyOf: 'Privatlivspolitik for {name}',

  answered: 'Du svarede den {date}.',
  allowed: 'Tilladt: {list}',
  refused: 'Afvist: {list}',
  proof: 'Reference: {id}',
  copy: 'Kopier',
  copied: 'Kopieret',
  withdraw: 'Træk alt tilbage',

  reload: 'Noget, du har slået fra, kører stadig, indtil denne side genindlæses.',
  reloadNow: 'Genindlæs siden',

  move: 'Flyt den med piletasterne.',

  embed: 'Dette indhold kommer fra {name}, som modtager data såsom din IP-adresse, når det indlæses, og kan gemme data på din enhed. Formål: {category}.',
  once: 'Tillad én gang',
  alwaysAllow: 'Tillad altid: {category}',
  shown: 'Indholdet fra {name} vises nu.',

  descriptions: {
    necessary: 'Nødvendige for, at dette websted virker og husker det svar, du giver her.',
    browser: 'Husker, hvilken type browser du bruger, og hvilken ekstra browsersoftware du har installeret.',
    preferences: 'Husker dit sprog og din region, så de er valgt på forhånd ved dit næste besøg.',
    feedback: 'Husker dine bedømmelser, og hvad du skriver i kommentarformularer.',
    analytics: 'Tæller besøg og måler, hvordan siderne bruges, for at gøre dem bedre.',
    marketing: 'Viser dig annoncer, der passer til dine interesser, her og på andre websteder, og måler deres effekt.',
  },
} satisfies Details as Details;
