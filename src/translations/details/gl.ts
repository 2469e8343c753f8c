import type { Details } from '../texts.js';

export default {
  settings: 'Escolla o que {site} pode gardar neste dispositivo. Os cambios aplícanse en canto os garde.',
  always: 'Sempre en uso',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rexeitar todo',
  save: 'Gardar as opcións',
  close: 'Pechar',
  language: 'Idioma',

  stored: 'Que se garda',
  provider: 'Provedor',
  name: 'Nome',
  purpose: 'Finalidade',
  life: 'Conservación',
  policyOf: 'Política de privacidade de {name}',

  answered: 'Respondeu o {date}.',
  allowed: 'Permitido: {list}',
  refused: 'Rexeitado: {list}',
  proof: 'Referencia: {id}',
  copy: 'Copiar',
  copied: 'Copiado',
  withdraw: 'Revogar todo',

  reload: 'Algo do que desactivou segue a funcionar ata que se volva cargar esta páxina.',
  reloadNow: 'Recargar a páxina',

  move: 'Pode movelo coas teclas de frecha.',

  embed: 'Este contido procede de {name}. Ao cargalo, envíanse alí datos como o seu enderezo IP e poden gardarse datos no seu dispositivo. Finalidade: {category}.',
  once: 'Permitir unha vez',
  alwaysAllow: 'Permitir sempre: {category}',
  shown: 'Agora móstrase o contido de {name}.',

  descriptions: {
    necessary: 'Necesarias para que este sitio web funcione e lembre a resposta que vostede dá aquí.',
    browser: 'Lembra o tipo de navegador que usa e o software adicional do navegador que ten instalado.',
    preferences: 'Lembra o seu idioma e a súa rexión, para que sexan as opcións predeterminadas na súa próxima visita.',
    feedback: 'Lembra as súas valoracións e o que escribe nos formularios de comentarios.',
    analytics: 'Conta as visitas e mide como se usan as páxinas, para melloralas.',
    marketing: 'Móstralle publicidade acorde cos seus intereses, aquí e noutros sitios web, e mide o seu efecto.',
  },
} satisfies Details as Details;
