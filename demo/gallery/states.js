/**
 * The states of the gallery: the options of the site, what the visitor has said before, what their browser does, and what
 * is done on the page once the library runs.
 */
const statistics = {
  matomo: {
    label: 'Matomo',
    provider: 'InnoCraft',
    privacy: 'https://matomo.example/privacy',
    description: 'Counts visits on a server of our own.',
    cookies: [
      { name: '_pk_id.*', purpose: 'Tells a returning visitor from a new one.', life: '13 months' },
      { name: '_pk_ses.*', purpose: 'Keeps the pages of one visit together.', life: '30 minutes' },
    ],
    storage: ['matomo:*'],
  },
  heatmap: { label: 'Heatmap', provider: 'Sample Studio', cookies: ['_heat'] },
};
const advertising = {
  offers: { label: 'Offers', provider: 'Offers Example', cookies: [{ name: '_offer', purpose: 'Remembers which offers were shown.', life: '90 days' }] },
};
const five = { browser: {}, preferences: {}, feedback: {}, analytics: { services: statistics }, marketing: { services: advertising } };
const sold = { analytics: {}, marketing: {} };
const crowd = Array.from({ length: 500 }, (_, i) => [`tool-${i + 1}`, { label: `Tool ${i + 1}`, provider: `Provider ${i + 1}`, cookies: [`_tool_${i + 1}`] }]);

const answered = { yes: 'preferences.analytics', no: 'browser.feedback.marketing' };

export const states = {
  'opt-in': {},
  'opt-out': { options: { regime: 'opt-out', categories: sold } },
  notice: { options: { regime: 'notice', categories: sold } },
  gpc: { options: { regime: 'opt-out', categories: sold }, gpc: true },
  new: { options: { categories: { preferences: {}, feedback: {}, marketing: {} } }, said: { yes: 'preferences', no: 'feedback' } },
  news: {
    options: {
      revision: 3,
      changes: {
        2: { date: '2026-06-01', text: 'Statistics are now counted on a server of our own.' },
        3: { date: '2026-11-01', text: 'Maps come from another provider.' },
      },
    },
    said: { yes: 'preferences', no: 'browser.feedback' },
  },
  forgetful: { forgetful: true },

  saved: {
    async then({ press, told }) {
      await press('reject');
      await told('undo');
    },
  },
  reload: { options: { categories: { analytics: {} } }, said: { yes: 'analytics' }, held: 'analytics', then: ({ consent }) => consent.rejectAll() },

  preferences: { options: { categories: five }, then: ({ open }) => open() },
  tables: {
    options: { categories: five },
    async then({ open, unfold }) {
      await open();
      await unfold();
    },
  },
  receipt: { options: { categories: five }, said: answered, then: ({ open }) => open() },
  many: {
    options: { categories: { preferences: {}, marketing: { services: Object.fromEntries(crowd) } } },
    async then({ open, unfold }) {
      await open();
      await unfold();
    },
  },
  languages: { options: { languages: true }, then: ({ open }) => open() },
  objection: { options: { regime: 'opt-out', categories: sold }, gpc: true, then: ({ open }) => open() },
  running: {
    options: { categories: { analytics: {} } },
    said: { yes: 'analytics' },
    held: 'analytics',
    async then({ consent, told, open }) {
      consent.rejectAll();
      await told('reload');
      await open();
    },
  },

  embed: { options: { categories: { marketing: {} } }, said: { no: 'marketing' }, embed: '' },
  poster: { options: { categories: { marketing: {} } }, said: { no: 'marketing' }, embed: 'poster="poster.svg"' },
  column: { options: { categories: { marketing: {} } }, said: { no: 'marketing' }, embed: '', narrow: true },
};
