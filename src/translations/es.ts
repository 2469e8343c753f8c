import type { Texts } from './texts.js';

export default {
  askTitle: '¿Podemos usar cookies?',
  ask: '{site} le pide permiso para guardar cookies con estas finalidades. Puede cambiar su respuesta en cualquier momento.',
  askNew: 'Desde su última respuesta, {site} le pide permiso también para estas finalidades. Puede cambiar sus respuestas en cualquier momento.',
  changed: '{site} cambió su política de privacidad el {date}.',
  accept: 'Aceptar',
  reject: 'Rechazar',
  customise: 'Configurar',

  choicesTitle: 'Sus opciones de privacidad',
  choices: '{site} usa cookies con estas finalidades. Puede oponerse ahora o más adelante, en cualquier momento.',
  optOut: 'Oponerme',

  noticeTitle: 'Cómo usamos las cookies',
  notice: '{site} usa cookies con estas finalidades. Puede desactivarlas en cualquier momento.',
  understood: 'Entendido',

  honoured: 'Se ha respetado su oposición: su navegador pide a los sitios web que no vendan ni compartan sus datos.',
  forgetful: 'Su navegador no guarda cookies de este sitio web, por lo que su respuesta solo vale hasta que salga de esta página.',
  saved: 'Se han guardado sus opciones.',
  undo: 'Deshacer',

  privacy: 'Política de privacidad',
  contact: '¿Tiene preguntas?',

  settingsTitle: 'Configuración de cookies',

  labels: {
    necessary: 'Necesarias',
    browser: 'Detección del navegador',
    preferences: 'Idioma y región',
    feedback: 'Valoraciones y comentarios',
    analytics: 'Estadísticas',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
