import type { Texts } from './texts.js';

export default {
  askTitle: 'Pouvons-nous utiliser des cookies ?',
  ask: '{site} demande votre accord pour enregistrer des cookies aux fins suivantes. Vous pouvez modifier votre réponse à tout moment.',
  askNew: 'Depuis votre dernière réponse, {site} demande aussi votre accord pour les finalités suivantes. Vous pouvez modifier vos réponses à tout moment.',
  changed: '{site} a modifié sa politique de confidentialité le {date}.',
  accept: 'Accepter',
  reject: 'Refuser',
  customise: 'Personnaliser',

  choicesTitle: 'Vos choix de confidentialité',
  choices: '{site} utilise des cookies aux fins suivantes. Vous pouvez vous y opposer maintenant ou à tout moment par la suite.',
  optOut: 'S’opposer',

  noticeTitle: 'Comment nous utilisons les cookies',
  notice: '{site} utilise des cookies aux fins suivantes. Vous pouvez les désactiver à tout moment.',
  understood: 'OK',

  honoured: 'Votre opposition est respectée : votre navigateur demande aux sites de ne pas vendre ni partager vos données.',
  forgetful: 'Votre navigateur ne conserve aucun cookie pour ce site : votre réponse ne vaut donc que jusqu’à ce que vous quittiez cette page.',
  saved: 'Vos choix ont été enregistrés.',
  undo: 'Annuler',

  privacy: 'Politique de confidentialité',
  contact: 'Des questions ?',

  settingsTitle: 'Gestion des cookies',

  labels: {
    necessary: 'Nécessaires',
    browser: 'Détection du navigateur',
    preferences: 'Langue et région',
    feedback: 'Évaluations et commentaires',
    analytics: 'Statistiques',
    marketing: 'Marketing',
  },
} satisfies Texts as Texts;
