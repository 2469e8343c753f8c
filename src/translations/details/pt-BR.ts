import type { Details } from '../texts.js';

export default {
  settings: 'Escolha o que {site} pode armazenar neste dispositivo. As alterações valem assim que você as salvar.',
  always: 'Sempre ativo',
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  save: 'Salvar escolhas',
  close: 'Fechar',
  language: 'Idioma',

  stored: 'O que é armazenado',
  provider: 'Fornecedor',
  name: 'Nome',
  purpose: 'Finalidade',
  life: 'Prazo de retenção',
  policyOf: 'Política de privacidade de {name}',

  answered: 'Você respondeu em {date}.',
  allowed: 'Permitido: {list}',
  refused: 'Rejeitado: {list}',
  proof: 'Referência: {id}',
  copy: 'Copiar',
  copied: 'Copiado',
  withdraw: 'Revogar tudo',

  reload: 'Algo que você desativou continua funcionando até que esta página seja recarregada.',
  reloadNow: 'Recarregar página',

  move: 'Mova-o com as teclas de seta.',

  embed: 'Este conteúdo vem de {name}. Ao carregá-lo, dados como seu endereço IP são enviados para lá, e outros podem ser armazenados no seu dispositivo. Finalidade: {category}.',
  once: 'Permitir uma vez',
  alwaysAllow: 'Permitir sempre: {category}',
  shown: 'O conteúdo de {name} está sendo exibido agora.',

  descriptions: {
    necessary: 'Necessários para que este site funcione e se lembre da resposta que você dá aqui.',
    browser: 'Lembra o tipo de navegador que você usa e quais programas adicionais de navegador você instalou.',
    preferences: 'Lembra seu idioma e sua região, para que sejam suas configurações padrão na próxima visita.',
    feedback: 'Lembra suas avaliações e o que você preenche nos formulários de comentários.',
    analytics: 'Conta as visitas e mede como as páginas são usadas, para melhorá-las.',
    marketing: 'Mostra a você publicidade de acordo com seus interesses, aqui e em outros sites, e mede o efeito dela.',
  },
} satisfies Details as Details;
