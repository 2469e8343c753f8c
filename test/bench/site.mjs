import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { generate } from 'selfsigned';
import { contentType, findFile } from '../../demo/server.mjs';

const HOST = 'bench.example';
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * Serves these pages, by their paths, and these folders, as a good server does: HTTP/2, brotli at its best, one hour in
 * the cache for all but pages; on a host that is nobody's own machine. Resolves to the origin, the fingerprint of its
 * key, by which a browser may trust it, and what closes it.
 */
export async function openSite(pages, folders = { '/askfirst/': dist }) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: HOST }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: HOST }] }],
  });
  const answers = new Map();

  const answerTo = async (pathname) => {
    const own = pages[pathname];
    const file = own === undefined ? (await findFile(folders, pathname))?.file : undefined;
    if (own === undefined && !file) return { status: 404, type: 'text/plain', body: Buffer.from('Nothing here.') };
    const type = contentType(file ?? (/\.\w+$/.test(pathname) ? pathname : 'index.html'));
    return { status: 200, type, ...await squeeze(Buffer.from(own ?? await readFile(file)), type) };
  };

  const server = createSecureServer({ key, cert }, async (request, response) => {
    const { pathname } = new URL(request.url, `https://${HOST}`);
    if (!answers.has(pathname)) answers.set(pathname, answerTo(pathname));
    const { status, type, encoding, body } = await answers.get(pathname);
    response.writeHead(status, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': type.startsWith('text/html') ? 'no-cache' : 'max-age=3600',
      ...(encoding && { 'content-encoding': encoding }),
    });
    response.end(body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  // Compressing takes time, which no visitor is to wait for.
  for (const pathname of Object.keys(pages)) answers.set(pathname, answerTo(pathname));
  await Promise.all(answers.values());
  return {
    origin: `https://${HOST}:${server.address().port}`,
    fingerprint: createHash('sha256').update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' })).digest('base64'),
    close: () => server.close(),
  };
}

async function squeeze(body, type) {
  if (!/^(text|application)\//.test(type)) return { body };
  const squeezed = await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: body.length > 300_000 ? 5 : 11 } });
  return { body: squeezed, encoding: 'br' };
}
