import type { Details } from '../texts.js';

export default {
  settings: 'Elija qué puede guardar {site} en este dispositivo. Los cambios se aplican en cuanto los guarda.',
  always: 'Siempre activas',
  acceptAll: 'Aceptar todas',
  rejectAll: 'Rechazar todas',
  save: 'Guardar opciones',
  close: 'Cerrar',
  language: 'Idioma',

  stored: 'Qué se guarda',
  provider: 'Proveedor',
  name: 'Nombre',
  purpose: 'Finalidad',
  life: 'Plazo de conservación',
  policyOf: 'Política de privacidad de {name}',

  answered: 'Usted respondió el {date}.',
  allowed: 'Permitido: {list}',
  refused: 'Rechazado: {list}',
  proof: 'Referencia: {id}',
  copy: 'Copiar',
  copied: 'Copiado',
  withdraw: 'Retirar todo',

  reload: 'Algo que ha desactivado seguirá funcionando hasta que se vuelva a cargar esta página.',
  reloadNow: 'Recargar página',

  move: 'Muévalo con las teclas de flecha.',

  embed: 'Este contenido procede de {name}. Al cargarlo, se envían allí datos como su dirección IP y pueden guardarse datos en su dispositivo. Finalidad: {category}.',
  once: 'Permitir una vez',
  alwaysAllow: 'Permitir siempre: {category}',
  shown: 'Ahora se muestra el contenido de {name}.',

  descriptions: {
    necessary: 'Necesarias para que este sitio web funcione y recuerde la respuesta que dé aquí.',
    browser: 'Recuerdan el tipo de navegador que usa y el software adicional del navegador que tiene instalado.',
    preferences: 'Recuerdan su idioma y su región para que sean su configuración predeterminada en la próxima visita.',
    feedback: 'Recuerdan sus valoraciones y lo que escribe en los formularios de comentarios.',
    analytics: 'Cuentan las visitas y miden cómo se usan las páginas para mejorarlas.',
    marketing: 'Le muestran publicidad acorde con sus intereses, aquí y en otros sitios web, y miden su efecto.',
  },
} satisfies Details as Details;
