import type { Texts } from './texts.js';

export default {
  askTitle: 'Podemos usar cookies?',
  ask: '{site} solicita permiso para gardar cookies con estas finalidades. Pode cambiar a súa resposta en calquera momento.',
  askNew: 'Desde a súa última resposta, {site} solicita permiso tamén para isto. Pode cambiar as súas respostas en calquera momento.',
  changed: '{site} modificou a política de privacidade o {date}.',
  accept: 'Aceptar',
  reject: 'Rexeitar',
  customise: 'Personalizar',

  choicesTitle: 'As súas opcións de privacidade',
  choices: '{site} usa cookies con estas finalidades. Pode opoñerse agora ou en calquera momento posterior.',
  optOut: 'Opoñerse',

  noticeTitle: 'Como usamos as cookies',
  notice: '{site} usa cookies con estas finalidades. Pode desactivalas en calquera momento.',
  understood: 'Entendido',

  honoured: 'Respectouse a súa oposición: o seu navegador pídelles aos sitios web que non vendan nin compartan os seus datos.',
  forgetful: 'O seu navegador non garda cookies deste sitio web, polo que a súa resposta só vale ata que saia desta páxina.',
  saved: 'Gardáronse as súas opcións.',
  undo: 'Desfacer',

  privacy: 'Política de privacidade',
  contact: 'Ten preguntas?',

  settingsTitle: 'Configuración das cookies',

  labels: {
    necessary: 'Necesarias',
    browser: 'Detección do navegador',
    preferences: 'Idioma e rexión',
    feedback: 'Valoracións e comentarios',
    analytics: 'Estatísticas',
    marketing: 'Mercadotecnia',
  },
} satisfies Texts as Texts;
