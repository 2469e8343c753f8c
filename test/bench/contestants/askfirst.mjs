import { readFileSync } from 'node:fs';
import { categories } from '../texts.mjs';

const options = (services) => `<script type="application/json" data-askfirst-options>${JSON.stringify({
  categories: Object.fromEntries(categories.map(({ id }) => [id, id === 'analytics' ? { services: Object.fromEntries(services.map(({ id, ...service }) => [id, service])) } : {}])),
})}</script>`;

export default {
  name: 'askfirst',
  files: '../../dist',
  headStart: readFileSync(new URL('../../../src/preload.html', import.meta.url), 'utf8').trim(),
  head: ({ services }) => `${services ? options(services) : ''}
    <script src="/askfirst/askfirst.js" defer data-privacy="/privacy" data-categories="${categories.map(({ id }) => id).join(' ')}"></script>`,
  hold: ({ src, text = '' }) => `<script type="text/plain" data-askfirst="analytics"${src ? ` src="${src}" async` : ''}>${text}</script>`,
  banner: 'askfirst-banner >>> [part=banner]',
  accept: 'askfirst-banner >>> [data-askfirst-action=accept]',
  customise: 'askfirst-banner >>> [data-askfirst-action=customise]',
  dialog: 'askfirst-preferences >>> dialog',
};
