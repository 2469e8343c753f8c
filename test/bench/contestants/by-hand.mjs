/** The practical limit: the least that a page could do by itself, in one go. It keeps no proof, and does not withdraw. */
import { categories, texts } from '../texts.mjs';
import { hold, LET_IN } from './let-in.mjs';

const row = ({ id, label, description }) => `<label><input type="checkbox" name="${id}"> <b>${label}</b> ${description}</label>`;

const STYLE = `
  #ask, #settings { font: 15px/1.5 system-ui; background: #fff; color: #222; border: 1px solid #ccc; border-radius: 12px; padding: 20px }
  #ask { position: fixed; inset: auto 16px 16px; max-width: 64rem; margin: auto }
  #settings { max-width: 40rem; max-height: 90vh; overflow: auto }
  #settings label { display: block; padding: 8px 0 }
  #ask button, #settings button { font: inherit; padding: 10px 20px; border: 1px solid #888; border-radius: 8px; background: #fff }`;

const SCRIPT = `
  ${LET_IN}
  if (/answer=yes/.test(document.cookie)) addEventListener('DOMContentLoaded', letIn);
  if (/answer=/.test(document.cookie)) ask.remove();
  else {
    const answer = (yes) => {
      document.cookie = 'answer=' + (yes ? 'yes' : 'no') + ';path=/;max-age=15552000';
      settings.close();
      ask.remove();
      if (yes) requestAnimationFrame(() => setTimeout(letIn));
    };
    yes.onclick = all.onclick = () => answer(true);
    no.onclick = none.onclick = () => answer(false);
    save.onclick = () => answer(document.querySelector('[name=analytics]').checked);
    customise.onclick = () => settings.showModal();
  }`;

export default {
  name: 'by hand',
  head: () => `<style>${STYLE}</style>`,
  bodyStart: ({ services }) => `<div id="ask" role="region" aria-labelledby="asked"><h2 id="asked">${texts.title}</h2>
    <p>${texts.ask}</p><p>${categories.map(({ label }) => label).join(' · ')}</p><a href="/privacy">${texts.privacy}</a>
    <button id="no">${texts.reject}</button> <button id="yes">${texts.accept}</button> <button id="customise">${texts.customise}</button></div>
    <dialog id="settings"><h2>${texts.settingsTitle}</h2><p>${texts.settings}</p>${[...categories, ...(services ?? [])].map(row).join('')}
    <button id="none">${texts.rejectAll}</button> <button id="all">${texts.acceptAll}</button> <button id="save">${texts.save}</button></dialog>
    <script>${SCRIPT}</script>`,
  hold,
  banner: '#ask',
  accept: '#yes',
  customise: '#customise',
  dialog: '#settings',
};
