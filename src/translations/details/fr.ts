import type { Details } from '../texts.js';

export default {
  settings: 'Choisissez ce que {site} peut enregistrer sur cet appareil. Vos changements s’appliquent dès que vous les enregistrez.',
  always: 'Toujours actif',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  language: 'Langue',

  stored: 'Ce qui est enregistré',
  provider: 'Fournisseur',
  name: 'Nom',
  purpose: 'Finalité',
  life: 'Durée de conservation',
  policyOf: 'Politique de confidentialité : {name}',

  answered: 'Vous avez répondu le {date}.',
  allowed: 'Autorisé : {list}',
  refused: 'Refusé : {list}',
  proof: 'Référence : {id}',
  copy: 'Copier',
  copied: 'Copié',
  withdraw: 'Retirer mon accord',

  reload: 'Un élément que vous avez désactivé reste actif jusqu’au rechargement de cette page.',
  reloadNow: 'Recharger la page',

  move: 'Déplacez-le avec les touches fléchées.',

  embed: 'Ce contenu est fourni par {name}, qui reçoit lors du chargement des données telles que votre adresse IP et peut enregistrer des données sur votre appareil. Finalité : {category}.',
  once: 'Autoriser une fois',
  alwaysAllow: 'Toujours autoriser : {category}',
  shown: 'Le contenu fourni par {name} est maintenant affiché.',

  descriptions: {
    necessary: 'Nécessaires pour que ce site fonctionne et retienne la réponse que vous donnez ici.',
    browser: 'Retient le type de navigateur que vous utilisez et les logiciels complémentaires que vous y avez installés.',
    preferences: 'Retient votre langue et votre région, afin qu’elles soient vos réglages par défaut à votre prochaine visite.',
    feedback: 'Retient vos évaluations et ce que vous saisissez dans les formulaires de commentaires.',
    analytics: 'Compte les visites et mesure l’utilisation des pages, afin de les améliorer.',
    marketing: 'Vous présente des publicités adaptées à vos centres d’intérêt, ici et sur d’autres sites, et mesure leur effet.',
  },
} satisfies Details as Details;
