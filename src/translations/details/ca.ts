import type { Details } from '../texts.js';

export default {
  settings: 'Trieu què pot desar {site} en aquest dispositiu. Els canvis s’apliquen tan bon punt els deseu.',
  always: 'Sempre actives',
  acceptAll: 'Accepta-les totes',
  rejectAll: 'Rebutja-les totes',
  save: 'Desa les opcions',
  close: 'Tanca',
  language: 'Llengua',

  stored: 'Què es desa',
  provider: 'Proveïdor',
  name: 'Nom',
  purpose: 'Finalitat',
  life: 'Termini de conservació',
  policyOf: 'Política de privacitat: {name}',

  answered: 'Data de la vostra resposta: {date}.',
  allowed: 'Permès: {list}',
  refused: 'Rebutjat: {list}',
  proof: 'Referència: {id}',
  copy: 'Copia',
  copied: 'Copiat',
  withdraw: 'Retira-ho tot',

  reload: 'Alguna cosa que heu desactivat continuarà funcionant fins que es torni a carregar aquesta pàgina.',
  reloadNow: 'Torna a carregar',

  move: 'Moveu-lo amb les tecles de fletxa.',

  embed: 'Aquest contingut l’ofereix {name}, que, quan es carrega, rep dades com ara la vostra adreça IP i pot desar dades al vostre dispositiu. Finalitat: {category}.',
  once: 'Permet un cop',
  alwaysAllow: 'Permet sempre: {category}',
  shown: 'Ara es mostra el contingut que ofereix {name}.',

  descriptions: {
    necessary: 'Necessàries perquè aquest lloc web funcioni i recordi la resposta que doneu aquí.',
    browser: 'Recorden el tipus de navegador que utilitzeu i el programari addicional del navegador que teniu instal·lat.',
    preferences: 'Recorden la vostra llengua i regió perquè siguin la configuració predeterminada en la pròxima visita.',
    feedback: 'Recorden les vostres valoracions i el que escriviu als formularis de comentaris.',
    analytics: 'Compten les visites i mesuren com s’utilitzen les pàgines, per millorar-les.',
    marketing: 'Us mostren publicitat d’acord amb els vostres interessos, aquí i en altres llocs web, i en mesuren l’efecte.',
  },
} satisfies Details as Details;
