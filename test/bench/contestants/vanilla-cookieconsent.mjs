/** https://cookieconsent.orestbida.com/essential/getting-started.html */
import { categories, necessary, texts } from '../texts.mjs';

const config = (services) => ({
  hideFromBots: false, // we are one
  categories: Object.fromEntries([
    ['necessary', { readOnly: true }],
    ...categories.map(({ id }) => [id, id === 'analytics' && services ? { services: Object.fromEntries(services.map(({ id, label }) => [id, { label }])) } : {}]),
  ]),
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: texts.title,
          description: `${texts.ask} ${categories.map(({ label }) => label).join(', ')}`,
          acceptAllBtn: texts.accept,
          acceptNecessaryBtn: texts.reject,
          showPreferencesBtn: texts.customise,
          footer: `<a href="/privacy">${texts.privacy}</a>`,
        },
        preferencesModal: {
          title: texts.settingsTitle,
          acceptAllBtn: texts.acceptAll,
          acceptNecessaryBtn: texts.rejectAll,
          savePreferencesBtn: texts.save,
          closeIconLabel: texts.close,
          sections: [
            { description: texts.settings },
            ...[necessary, ...categories].map(({ id, label, description }) => ({ title: label, description, linkedCategory: id })),
          ],
        },
      },
    },
  },
});

export default {
  name: 'vanilla-cookieconsent',
  files: 'vanilla-cookieconsent/dist',
  // The page scans a deferred script ahead; a module that stands in the page runs right after it.
  head: ({ services }) => `<link rel="stylesheet" href="/vanilla-cookieconsent/cookieconsent.css">
    <script src="/vanilla-cookieconsent/cookieconsent.umd.js" defer></script>
    <script type="module">CookieConsent.run(${JSON.stringify(config(services))})</script>`,
  hold: ({ src, text = '' }) => `<script type="text/plain" data-category="analytics"${src ? ` data-src="${src}"` : ''}>${text}</script>`,
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role=all]',
  customise: '#cc-main .cm [data-role=show]',
  dialog: '#cc-main .pm',
};
