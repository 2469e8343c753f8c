import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createComments } from './comments.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** The `content-type` for a file name; text is always UTF-8. */
export function contentType(name) {
  return TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * Finds the file a path of the site stands for. `mounts` says which folder stands under which path (the longest wins).
 * Resolves to `{ file, size, modified }`, to `{ redirect }` for a folder without its slash, or to `undefined`:
 * nothing there, or something outside of the folder. A folder stands for its index.html.
 */
export async function findFile(mounts, pathname) {
  const path = decode(pathname);
  const prefix = Object.keys(mounts).filter((mount) => path?.startsWith(mount)).sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return undefined;
  const folder = resolve(mounts[prefix]);
  const file = join(folder, path.slice(prefix.length));
  if (!(file + sep).startsWith(folder + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return path.endsWith('/') ? findFile(mounts, `${pathname}index.html`) : { redirect: `${pathname}/` };
  if (!found?.isFile() || path.endsWith('/')) return undefined;
  return { file, size: found.size, modified: found.mtimeMs };
}

/** `undefined` for what is no text (`%ff`), or is meant to confuse: a file system by \0, a browser by a redirect to `//`. */
function decode(pathname) {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') || path.includes('//') ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * Serves the demo, with the built library under /askfirst/, on this port or the next free one.
 * Resolves to its `url`, its `port`, and `close()`. Browsers may keep what they got, but ask each time if it still holds.
 */
export async function serve({
  port = 8000,
  host = '127.0.0.1', // this machine only
  root = here,
  mounts = { '/askfirst/': join(here, '../dist') },
} = {}) {
  const folders = { '/': root, ...mounts };
  const comments = createComments();
  const server = createServer((request, response) => {
    answer(folders, comments, request, response).catch(() => response.headersSent ? response.destroy() : refuse(response, 500, 'Something went wrong here.'));
  });
  await listen(server, port, host);
  const { port: taken } = server.address();
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { url: `http://localhost:${taken}/`, port: taken, close };
}

async function answer(folders, comments, request, response) {
  const { method, url, headers } = request;
  const [, pathname, query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url);
  const body = method === 'POST' ? await read(request) : '';
  if (body === undefined) return refuse(response, 413, 'That is too long.');
  const said = comments({ method, pathname, query, body });
  if (said) return response.writeHead(said.status, said.headers).end(said.body);
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD here.', { allow: 'GET, HEAD' });
  const found = await findFile(folders, pathname);
  if (!found) return refuse(response, 404, `Nothing at ${pathname}`);
  if (found.redirect) return response.writeHead(301, { location: found.redirect + query }).end();
  const { file, size, modified } = found;
  const etag = `W/"${size.toString(36)}-${Math.round(modified).toString(36)}"`;
  const common = { etag, 'cache-control': 'no-cache' };
  if (headers['if-none-match'] === etag) return response.writeHead(304, common).end();
  response.writeHead(200, { ...common, 'content-type': contentType(file), 'content-length': size });
  if (method === 'HEAD') return response.end();
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

/** The body of a request; `undefined` if it is longer than any comment. */
async function read(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > 32_000) return undefined;
  }
  return body;
}

function refuse(response, status, sentence, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${sentence}\n`);
}

async function listen(server, port, host) {
  const failed = await new Promise((resolve) => {
    server.once('error', resolve).listen(port, host, () => resolve(undefined));
  });
  server.removeAllListeners('error');
  if (!failed) return;
  if (failed.code !== 'EADDRINUSE' || port === 65535) throw failed;
  await listen(server, port + 1, host);
}
