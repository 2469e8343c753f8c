import type { Details } from '../texts.js';

export default {
  settings: 'Escolha o que {site} pode guardar neste dispositivo. As alterações produzem efeito assim que as guardar.',
  always: 'Sempre ativos',
  acceptAll: 'Aceitar todos',
  rejectAll: 'Rejeitar todos',
  save: 'Guardar escolhas',
  close: 'Fechar',
  language: 'Idioma',

  stored: 'O que é guardado',
  provider: 'Fornecedor',
  name: 'Nome',
  purpose: 'Finalidade',
  life: 'Prazo de conservação',
  policyOf: 'Política de privacidade de {name}',

  answered: 'Respondeu em {date}.',
  allowed: 'Permitido: {list}',
  refused: 'Rejeitado: {list}',
  proof: 'Referência: {id}',
  copy: 'Copiar',
  copied: 'Copiado',
  withdraw: 'Retirar tudo',

  reload: 'Algo que desativou continuará a funcionar até esta página ser recarregada.',
  reloadNow: 'Recarregar página',

  move: 'Mova-o com as teclas de seta.',

  embed: 'Este conteúdo provém de {name}. Ao carregá-lo, são enviados para lá dados como o seu endereço IP e podem ser guardados dados no seu dispositivo. Finalidade: {category}.',
  once: 'Permitir uma vez',
  alwaysAllow: 'Permitir sempre: {category}',
  shown: 'O conteúdo de {name} está agora visível.',

  descriptions: {
    necessary: 'Necessários para que este site funcione e memorize a resposta que der aqui.',
    browser: 'Memorizam o tipo de navegador que utiliza e o software adicional do navegador que tem instalado.',
    preferences: 'Memorizam o seu idioma e a sua região, para que sejam as suas predefinições na próxima visita.',
    feedback: 'Memorizam as suas avaliações e o que preenche nos formulários de comentários.',
    analytics: 'Contam as visitas e medem a forma como as páginas são utilizadas, para as melhorar.',
    marketing: 'Mostram-lhe publicidade adequada aos seus interesses, aqui e noutros sites, e medem o respetivo efeito.',
  },
} satisfies Details as Details;
