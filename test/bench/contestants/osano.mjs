/** https://github.com/osano/cookieconsent/tree/3.1.1: it has one question, no settings, and leaves it to the page what runs. */
import { categories, texts } from '../texts.mjs';
import { hold, LET_IN } from './let-in.mjs';

const OPTIONS = {
  type: 'opt-in',
  palette: { popup: { background: '#fff', text: '#222' }, button: { background: '#fff', text: '#222', border: '#888' } },
  content: { message: `${texts.title} ${texts.ask} ${categories.map(({ label }) => label).join(', ')}`, allow: texts.accept, deny: texts.reject, link: texts.privacy, href: '/privacy' },
};

export default {
  name: 'Osano (cookieconsent)',
  files: 'cookieconsent/build',
  head: () => `<link rel="stylesheet" href="/osano/cookieconsent.min.css">
    <script src="/osano/cookieconsent.min.js" defer></script>
    <script type="module">
      ${LET_IN}
      const yes = (status) => { if (status === 'allow') letIn(); };
      cookieconsent.initialise({ ...${JSON.stringify(OPTIONS)}, onInitialise: yes, onStatusChange: yes });
    </script>`,
  hold,
  banner: '.cc-window',
  accept: '.cc-window .cc-allow',
};
