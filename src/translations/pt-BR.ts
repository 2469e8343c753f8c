import type { Texts } from './texts.js';

export default {
  askTitle: 'Podemos usar cookies?',
  ask: '{site} pede permissão para armazenar cookies com estas finalidades. Você pode mudar sua resposta a qualquer momento.',
  askNew: 'Desde sua última resposta, {site} também pede permissão para isto. Você pode mudar suas respostas a qualquer momento.',
  changed: '{site} alterou a política de privacidade em {date}.',
  accept: 'Aceitar',
  reject: 'Rejeitar',
  customise: 'Personalizar',

  choicesTitle: 'Suas escolhas de privacidade',
  choices: '{site} usa cookies para estas finalidades. Você pode se opor agora ou a qualquer momento depois.',
  optOut: 'Opor-se',

  noticeTitle: 'Como usamos cookies',
  notice: '{site} usa cookies para estas finalidades. Você pode desativá-los a qualquer momento.',
  understood: 'Entendi',

  honoured: 'Pedido de oposição atendido: seu navegador pede aos sites que não vendam nem compartilhem seus dados.',
  forgetful: 'Seu navegador não guarda cookies deste site; por isso, sua resposta vale apenas até você sair desta página.',
  saved: 'Suas escolhas foram salvas.',
  undo: 'Desfazer',

  privacy: 'Política de privacidade',
  contact: 'Dúvidas?',

  settingsTitle: 'Configurações de cookies',

  labels: {
    necessary: 'Necessários',
    browser: 'Detecção do navegador',
    preferences: 'Idioma e região',
    feedback: 'Avaliações e comentários',
    analytics: 'Estatísticas',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
