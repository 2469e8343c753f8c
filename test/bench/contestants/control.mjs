/** The same page without anything of the kind: nothing asks, and what others hold runs for returning visitors only. */
export default {
  name: 'without',
  hold: ({ src, text = '', returning }) => `<script${returning ? '' : ' type="text/plain"'}${src ? ` ${returning ? '' : 'data-'}src="${src}" async` : ''}>${text}</script>`,
};
