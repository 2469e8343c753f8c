/**
 * Gives every frame the theme, the language and the width that are chosen, but for what a frame is there to show. The
 * choice is in the address, so that it can be shared.
 */
const HEIGHT = 640;

const root = document.documentElement;
const form = document.querySelector('form');
const frames = [...document.querySelectorAll('.stage > iframe')].map((frame) => {
  const stage = frame.parentElement;
  const again = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Load again' });
  const alone = Object.assign(document.createElement('a'), { textContent: 'Open by itself' });
  for (const control of [again, alone]) control.setAttribute('aria-label', `${control.textContent}: ${frame.title}`);
  const controls = Object.assign(document.createElement('p'), { className: 'more' });
  controls.append(again, alone);
  stage.after(controls);
  again.addEventListener('click', () => frame.contentWindow.location.replace(frame.src));
  return { frame, stage, alone, src: frame.src, width: frame.getAttribute('width'), height: frame.getAttribute('height') ?? HEIGHT };
});

for (const [name, value] of new URLSearchParams(location.search)) if (form.elements[name]) form.elements[name].value = value;
form.addEventListener('change', show);
new ResizeObserver(fit).observe(form);
show();

function show() {
  const chosen = [...new FormData(form)].filter(([, value]) => value);
  const query = String(new URLSearchParams(chosen));
  history.replaceState(null, '', location.pathname + (query && `?${query}`) + location.hash);
  root.dataset.width = form.elements.width.value || '768';
  for (const { frame, alone, src } of frames) {
    const url = new URL(src);
    for (const [name, value] of chosen) if (name !== 'width' && !url.searchParams.has(name)) url.searchParams.set(name, value);
    alone.href = url.href;
    if (frame.src !== url.href) frame.src = url.href;
  }
  fit();
}

/** A frame is as wide as it is meant to be, and drawn smaller where there is less room. */
function fit() {
  for (const { frame, stage, width, height } of frames) {
    const wide = Number(width ?? root.dataset.width);
    const scale = Math.min(1, stage.parentElement.clientWidth / wide);
    Object.assign(frame.style, { width: `${wide}px`, height: `${height}px`, scale });
    Object.assign(stage.style, { width: `${wide * scale}px`, height: `${height * scale}px` });
  }
}
