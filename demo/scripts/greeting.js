/** Tells returning visitors what they last came with, and what has changed since. The words stand in the page. */
export function greet() {
  const line = document.querySelector('.greeting');
  if (!line) return;

  (window.askfirstMemory ||= []).push((memory) => {
    const show = () => {
      const { previous, current, changed } = memory.browser;
      line.hidden = !previous;
      if (!previous) return;
      const isSame = previous.name === current?.name;
      write('previous', nameOf(previous));
      write('current', changed && !isSame && nameOf(current));
      write('version', changed && isSame && current.version);
    };
    memory.addEventListener('change', show);
    show();
  });

  /** Shows the part of the line with this text in it, or hides it. */
  function write(name, text) {
    const part = line.querySelector(`[data-part=${name}]`);
    part.hidden = !text;
    part.querySelector('b').textContent = text || '';
  }
}

export const nameOf = ({ name, version, system }) => [`${name} ${version}`, system].filter(Boolean).join(', ');
