import type { Texts } from './texts.js';

export default {
  askTitle: 'Podemos utilizar cookies?',
  ask: '{site} pede autorização para guardar cookies com estas finalidades. Pode alterar a sua resposta a qualquer momento.',
  askNew: 'Desde a sua última resposta, {site} pede também autorização para estas finalidades. Pode alterar as suas respostas a qualquer momento.',
  changed: '{site} alterou a política de privacidade em {date}.',
  accept: 'Aceitar',
  reject: 'Rejeitar',
  customise: 'Personalizar',

  choicesTitle: 'As suas escolhas de privacidade',
  choices: '{site} utiliza cookies com estas finalidades. Pode opor-se agora ou, mais tarde, a qualquer momento.',
  optOut: 'Opor-me',

  noticeTitle: 'Como utilizamos cookies',
  notice: '{site} utiliza cookies com estas finalidades. Pode desativá-los a qualquer momento.',
  understood: 'OK',

  honoured: 'A sua oposição foi respeitada: o seu navegador pede aos sites que não vendam nem partilhem os seus dados.',
  forgetful: 'O seu navegador não guarda cookies deste site, pelo que a sua resposta só é válida até sair desta página.',
  saved: 'As suas escolhas foram guardadas.',
  undo: 'Anular',

  privacy: 'Política de privacidade',
  contact: 'Dúvidas?',

  settingsTitle: 'Definições de cookies',

  labels: {
    necessary: 'Necessários',
    browser: 'Deteção do navegador',
    preferences: 'Idioma e região',
    feedback: 'Avaliações e comentários',
    analytics: 'Estatísticas',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
