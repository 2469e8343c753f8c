/** For those that tell the page of a yes and leave it to the page what then runs: the least that lets scripts in. */
export const LET_IN = `
  function letIn() {
    for (const held of document.querySelectorAll('script[data-held]')) {
      const script = document.createElement('script');
      if (held.dataset.src) script.src = held.dataset.src;
      else script.text = held.text;
      held.replaceWith(script);
    }
  }`;

export const hold = ({ src, text = '' }) => `<script type="text/plain" data-held${src ? ` data-src="${src}"` : ''}>${text}</script>`;
