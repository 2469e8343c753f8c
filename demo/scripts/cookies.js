/**
 * This site's own cookies: read, write, forget. None of them throws: where a browser refuses cookies, as in a sandboxed
 * frame, there is simply nothing to read and nothing is kept.
 */
const LIFE = 180 * 24 * 60 * 60; // seconds
const ATTRIBUTES = `Path=/; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;

/** The text kept under `name`; `undefined` if there is none, or none that can be decoded. */
export function read(name) {
  const text = find(name);
  try {
    return text && decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Keeps `text` for 180 days from now. To be called only from within a `start` that consent has let in. */
export function write(name, text) {
  set(`${name}=${encodeURIComponent(text)}; Max-Age=${LIFE}`);
}

export function forget(name) {
  if (find(name) !== undefined) set(`${name}=; Max-Age=0`);
}

function find(name) {
  try {
    const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
    return pair?.slice(name.length + 1);
  } catch {
    return undefined;
  }
}

function set(cookie) {
  try {
    document.cookie = `${cookie}; ${ATTRIBUTES}`;
  } catch {
    // Refused: it holds for this page view, like everything that is not kept.
  }
}
