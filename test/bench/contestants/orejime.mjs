/** https://github.com/boscop-fr/orejime#getting-started */
import { categories, texts } from '../texts.mjs';

const purpose = ({ id, label, description }) => ({ id, title: label, description, cookies: [] });

const config = (services) => ({
  privacyPolicyUrl: '/privacy',
  purposes: [...categories.map(purpose), ...(services ? [{ id: 'many', title: 'Services', purposes: services.map(purpose) }] : [])],
  translations: {
    banner: { title: texts.title, description: `${texts.ask} {purposes} {privacyPolicy}`, accept: texts.accept, decline: texts.reject, configure: texts.customise },
    modal: { title: texts.settingsTitle, description: texts.settings, acceptAll: texts.acceptAll, declineAll: texts.rejectAll, save: texts.save, close: texts.close },
  },
});

export default {
  name: 'Orejime',
  files: 'orejime/dist',
  head: ({ services }) => `<link rel="stylesheet" href="/orejime/orejime-standard.css">
    <script>window.orejimeConfig = ${JSON.stringify(config(services))}</script>
    <script src="/orejime/orejime-standard-en.js" defer></script>`,
  hold: ({ src, text = '' }) => `<template data-purpose="analytics"><script${src ? ` src="${src}" async` : ''}>${text}</script></template>`,
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
  customise: '.orejime-Banner-learnMoreButton',
  dialog: '.orejime-Modal',
};
