/** What every contestant says and asks for: our own English words, so that all of them carry the same. */
const { default: words } = await import('../../dist/translations/en.js');
const { default: details } = await import('../../dist/translations/details/en.js');

const of = (text) => text.replace('{site}', 'bench.example');

export const texts = {
  title: words.askTitle,
  ask: of(words.ask),
  accept: words.accept,
  reject: words.reject,
  customise: words.customise,
  settingsTitle: words.settingsTitle,
  settings: of(details.settings),
  acceptAll: details.acceptAll,
  rejectAll: details.rejectAll,
  save: details.save,
  close: details.close,
  privacy: words.privacy,
};

/** What is asked for, in this order; what is held waits for the second. */
export const categories = ['preferences', 'analytics', 'marketing'].map((id) => ({
  id,
  label: words.labels[id],
  description: details.descriptions[id],
}));

/** What is told, for those that tell it. */
export const necessary = { id: 'necessary', label: words.labels.necessary, description: details.descriptions.necessary };

/** Many services in the category that what is held waits for. */
export const manyServices = Array.from({ length: 500 }, (_, i) => ({
  id: `service${i}`,
  label: `Service ${i}`,
  description: 'Counts visits, to make the pages better.',
}));
