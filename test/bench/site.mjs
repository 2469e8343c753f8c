import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { contentType, findFile } from '../../demo/server.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves these pages, by their paths, and `dist/` at /askfirst/, on a host that is nobody's own machine. Resolves to the origin and what closes it. */
export async function openSite(pages) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = pages[pathname] === undefined ? await findFile({ '/askfirst/': dist }, pathname) : undefined;
    response.statusCode = pages[pathname] === undefined && !found ? 404 : 200;
    response.setHeader('content-type', contentType(found?.file ?? (/\.\w+$/.test(pathname) ? pathname : 'index.html')));
    response.setHeader('cache-control', 'max-age=3600');
    response.end(pages[pathname] ?? (found && await readFile(found.file)));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return { origin: `http://bench.example:${server.address().port}`, close: () => server.close() };
}
