/** https://github.com/klaro-org/klaro-js#getting-started */
import { categories, texts } from '../texts.mjs';

const config = (services) => ({
  version: 1,
  acceptAll: true,
  showNoticeTitle: true,
  default: false,
  translations: {
    zz: { privacyPolicyUrl: '/privacy' },
    en: {
      consentNotice: { title: texts.title, description: `${texts.ask} {purposes}`, learnMore: texts.customise },
      consentModal: { title: texts.settingsTitle, description: texts.settings },
      ok: texts.accept,
      decline: texts.reject,
      acceptAll: texts.acceptAll,
      acceptSelected: texts.save,
      purposes: Object.fromEntries(categories.map(({ id, label, description }) => [id, { title: label, description }])),
    },
  },
  services: [
    ...categories.map(({ id, label, description }) => ({ name: id, title: label, description, purposes: [id] })),
    ...(services ?? []).map(({ id, label, description }) => ({ name: id, title: label, description, purposes: ['analytics'] })),
  ],
});

export default {
  name: 'Klaro',
  files: 'klaro/dist',
  head: ({ services }) => `<script>var klaroConfig = ${JSON.stringify(config(services))}</script>
    <script src="/klaro/klaro.js" defer></script>`,
  hold: ({ src, text = '' }) => `<script type="text/plain" data-type="text/javascript" data-name="analytics"${src ? ` data-src="${src}"` : ''}>${text}</script>`,
  banner: '#klaro .cookie-notice',
  accept: '#klaro .cookie-notice .cm-btn-success',
  customise: '#klaro .cookie-notice .cn-learn-more',
  dialog: '#klaro .cookie-modal .cm-modal',
};
