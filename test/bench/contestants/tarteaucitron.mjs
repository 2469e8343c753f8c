/** https://github.com/AmauriC/tarteaucitron.js#how-to-use: each service brings its own function, which lets its scripts in. */
import { categories, texts } from '../texts.mjs';
import { hold, LET_IN } from './let-in.mjs';

const TYPES = { preferences: 'api', analytics: 'analytic', marketing: 'ads' };

const OPTIONS = { privacyUrl: '/privacy', orientation: 'bottom', bodyPosition: 'top', showIcon: false, showTitleBanner: true, highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, googleConsentMode: false, bingConsentMode: false, pianoConsentMode: false };

const WORDS = { middleBarHead: texts.title, alertBigPrivacy: `${texts.ask} ${categories.map(({ label }) => label).join(', ')}`, acceptAll: texts.accept, denyAll: texts.reject, personalize: texts.customise, title: texts.settingsTitle, disclaimer: texts.settings };

const service = (js) => ({ id, label, type = TYPES[id] }) => `
  tarteaucitron.services[${JSON.stringify(id)}] = { key: ${JSON.stringify(id)}, type: ${JSON.stringify(type)}, name: ${JSON.stringify(label)}, needConsent: true, cookies: [], js: ${js(id)}, fallback() {} };
  (tarteaucitron.job = tarteaucitron.job || []).push(${JSON.stringify(id)});`;

export default {
  name: 'tarteaucitron',
  files: 'tarteaucitronjs',
  head: ({ services = [] }) => `<script src="/tarteaucitron/tarteaucitron.min.js"></script>
    <script>
      var tarteaucitronCustomText = ${JSON.stringify(WORDS)};
      ${LET_IN}
      tarteaucitron.init(${JSON.stringify(OPTIONS)});
      addEventListener('tac.root_available', () => {${[...categories, ...services.map((service) => ({ ...service, type: 'analytic' }))].map(service((id) => (id === 'analytics' ? 'letIn' : '() => {}'))).join('')}
      });
    </script>`,
  hold,
  banner: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronPersonalize2',
  customise: '#tarteaucitronCloseAlert',
  dialog: '#tarteaucitron',
};
