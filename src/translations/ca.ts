import type { Texts } from './texts.js';

export default {
  askTitle: 'Podem utilitzar galetes?',
  ask: '{site} us demana permís per desar galetes amb aquestes finalitats. Podeu canviar la resposta en qualsevol moment.',
  askNew: 'Des de la vostra última resposta, {site} us demana permís també per a aquestes finalitats. Podeu canviar les respostes en qualsevol moment.',
  changed: '{site} ha canviat la política de privacitat. Data del canvi: {date}.',
  accept: 'Accepta',
  reject: 'Rebutja',
  customise: 'Configura',

  choicesTitle: 'Les vostres opcions de privacitat',
  choices: '{site} utilitza galetes amb aquestes finalitats. Podeu oposar-vos-hi ara o més endavant, en qualsevol moment.',
  optOut: 'M’hi oposo',

  noticeTitle: 'Com utilitzem les galetes',
  notice: '{site} utilitza galetes amb aquestes finalitats. Les podeu desactivar en qualsevol moment.',
  understood: 'Entesos',

  honoured: 'S’ha respectat la vostra oposició: el vostre navegador demana als llocs web que no venguin ni comparteixin les vostres dades.',
  forgetful: 'El vostre navegador no desa galetes d’aquest lloc web; per això, la resposta només val fins que sortiu d’aquesta pàgina.',
  saved: 'S’han desat les vostres opcions.',
  undo: 'Desfés',

  privacy: 'Política de privacitat',
  contact: 'Teniu preguntes?',

  settingsTitle: 'Configuració de les galetes',

  labels: {
    necessary: 'Necessàries',
    browser: 'Detecció del navegador',
    preferences: 'Llengua i regió',
    feedback: 'Valoracions i comentaris',
    analytics: 'Estadístiques',
    marketing: 'Màrqueting',
  },
} satisfies Texts as Texts;
