/** https://github.com/porscheofficial/cookie-consent-banner/tree/main/packages/cookie-consent-banner#without-tag-manager */
import { categories, necessary, texts } from '../texts.mjs';
import { hold, LET_IN } from './let-in.mjs';

const available = (services = []) => [
  { key: necessary.id, label: necessary.label, description: necessary.description, isMandatory: true },
  ...[...categories, ...services].map(({ id, label, description }) => ({ key: id, label, description })),
];

export default {
  name: 'Porsche',
  files: '@porscheofficial/cookie-consent-banner/dist/cookie-consent-banner',
  head: () => '<script type="module" src="/porsche/cookie-consent-banner.esm.js"></script>',
  bodyEnd: ({ services }) => `<cookie-consent-banner disable-slide-in-animation headline="${texts.title}" btn-label-accept-and-continue="${texts.accept}"
      btn-label-only-essential-and-continue="${texts.reject}" btn-label-persist-selection-and-continue="${texts.save}"
      btn-label-select-all-and-continue="${texts.acceptAll}" content-settings-description="${texts.settings}">
      ${texts.ask} ${categories.map(({ label }) => label).join(', ')}
      <a id="customise" href="javascript:document.dispatchEvent(new Event('cookie_consent_details_show'))">${texts.customise}</a>
      <a href="/privacy">${texts.privacy}</a>
    </cookie-consent-banner>
    <script>
      ${LET_IN}
      document.querySelector('cookie-consent-banner').availableCategories = ${JSON.stringify(available(services))};
      const told = ({ detail }) => { if (detail.acceptedCategories.includes('analytics')) letIn(); };
      addEventListener('cookie_consent_preferences_restored', told);
      addEventListener('cookie_consent_preferences_updated', told);
    </script>`,
  hold,
  banner: 'cookie-consent-banner >>> .cc_body',
  accept: 'cookie-consent-banner >>> [part=button-accept-all]',
  customise: '#customise',
  dialog: 'cookie-consent-banner >>> .cc_settings',
};
