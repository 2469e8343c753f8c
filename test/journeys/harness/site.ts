import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { contentType, findFile } from '../../../demo/server.mjs';
import { certificate } from './certificate.ts';
import { allow, inject } from './inject.ts';
import { poll } from './patience.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const WITHOUT_SCRIPTS = 'sandbox allow-same-origin allow-forms allow-popups allow-top-navigation';

/** What the server saw of a request. */
export interface SeenRequest {
  method: string;
  /** Path and query. */
  path: string;
  host: string;
  headers: Record<string, string | string[] | undefined>;
  /** The Cookie header: '' without one. */
  cookie: string;
  body: string;
}

export interface PageOptions {
  status?: number;
  /** Told from the path's ending when not given; a path without one is HTML. */
  type?: string;
  headers?: Record<string, string | string[]>;
  /** A page is sent in pieces, cut at each `<!--pause-->`, this many milliseconds apart. */
  pause?: number;
}

/** A part of a server: answers what is its own. */
type Handler = (request: { method: string; pathname: string; query: string; body: string }) =>
  { status: number; headers: Record<string, string>; body: string } | undefined;

type Body = string | ((request: SeenRequest) => string);

/** A web site of the test's own making, on two origins, and over TLS when asked. It also answers, as a proxy, for every other host by plain http. */
export class Site {
  /** All requests so far, in order; of a favicon only where the test made one. */
  readonly requests: SeenRequest[] = [];
  readonly #pages = new Map<string, { body: Body; options: PageOptions }>();
  readonly #mounts: Record<string, string> = {};
  readonly #handlers: Handler[] = [];
  readonly #failures = new Map<string, { times: number; how: 500 | 'reset' }>();
  readonly #delays = new Map<string, number>();
  readonly #servers: Server[];
  readonly #script: string | undefined;
  readonly #scripting: boolean;

  /** Opens a site with dist/ at /askfirst/. A `script` is put into each HTML page; without `scripting` no page may run any. */
  static async open({ script, scripting }: { script: string | undefined; scripting: boolean }): Promise<Site> {
    const site = new Site(script, scripting);
    site.mount('/askfirst/', 'dist');
    await Promise.all(site.#servers.map(listen));
    return site;
  }

  private constructor(script: string | undefined, scripting: boolean) {
    this.#script = script;
    this.#scripting = scripting;
    this.#servers = [0, 1].map(() => createServer(this.#listener));
  }

  get origin(): string {
    return `http://localhost:${this.#port(0)}`;
  }

  /** The same pages, on another port. */
  get origin2(): string {
    return `http://localhost:${this.#port(1)}`;
  }

  /** Resolves to the origin of the same pages over TLS. */
  async secureOrigin(): Promise<string> {
    if (!this.#servers[2]) {
      this.#servers[2] = createSecureServer(await certificate(), this.#listener);
      await listen(this.#servers[2]);
    }
    return `https://localhost:${this.#port(2)}`;
  }

  /** `host:port` where the site answers as a proxy. */
  get proxy(): string {
    return `127.0.0.1:${this.#port(0)}`;
  }

  /** A path of the site as a full address; full addresses stay. */
  address(path: string): string {
    return new URL(path, this.origin).href;
  }

  /** Serves this text at this path: a page, a script, whatever the path's ending says. */
  page(path: string, body: Body, options: PageOptions = {}): void {
    this.#pages.set(path, { body, options });
  }

  /** Serves a folder of the repository under a path that ends with a slash. */
  mount(path: string, folder: string): void {
    this.#mounts[path] = `${root}/${folder}`;
  }

  /** Asks this first, for every path. */
  handle(handler: Handler): void {
    this.#handlers.push(handler);
  }

  /** Fails the next requests for a path: with status 500, or by hanging up. */
  fail(path: string, times = Infinity, how: 500 | 'reset' = 500): void {
    this.#failures.set(path, { times, how });
  }

  /** From now on waits this long before each answer for a path. */
  delay(path: string, milliseconds: number): void {
    this.#delays.set(path, milliseconds);
  }

  clearRequests(): void {
    this.requests.length = 0;
  }

  /** Resolves when a request for this path has come: a page shows what it asks for before we hear of it. */
  async isAskedFor(path: string): Promise<void> {
    const came = await poll(async () => this.requests.some((request) => request.path === path));
    if (!came) throw new Error(`Nothing has asked for ${path}.`);
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.map((server) => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    })));
  }

  readonly #listener = (request: IncomingMessage, response: ServerResponse): void => {
    this.#answer(request, response).catch(() => response.destroy());
  };

  #port(index: number): number {
    return (this.#servers[index]!.address() as AddressInfo).port;
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url!, `http://${incoming.headers.host}`);
    const request = await seen(incoming, url);
    const isOfTheBrowser = url.pathname === '/favicon.ico' && !this.#pages.has(url.pathname);
    if (!isOfTheBrowser) this.requests.push(request);
    const delay = this.#delays.get(url.pathname);
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    const failure = this.#failures.get(url.pathname);
    if (failure && failure.times-- > 0) {
      if (failure.how === 'reset') incoming.socket.destroy();
      else this.#send(response, 'This was meant to fail.', { status: 500, type: 'text/plain' });
    } else {
      const { body, options } = await this.#find(url.pathname, request);
      this.#send(response, body, options);
    }
  }

  async #find(path: string, request: SeenRequest): Promise<{ body: string | Buffer; options: PageOptions }> {
    const { method, body } = request;
    for (const handler of this.#handlers) {
      const answer = handler({ method, pathname: path, query: request.path.slice(path.length), body });
      if (answer) return { body: answer.body, options: { status: answer.status, type: 'text/plain', headers: answer.headers } };
    }
    const page = this.#pages.get(path);
    if (page) {
      const type = contentType(/\.\w+$/.test(path) ? path : 'index.html');
      return { body: typeof page.body === 'string' ? page.body : page.body(request), options: { type, ...page.options } };
    }
    const found = await findFile(this.#mounts, path);
    if (found?.file) return { body: await readFile(found.file), options: { type: contentType(found.file) } };
    if (found?.redirect) return { body: '', options: { status: 301, type: 'text/plain', headers: { location: found.redirect } } };
    return { body: 'Nothing here.', options: { status: 404, type: 'text/plain' } };
  }

  #send(response: ServerResponse, body: string | Buffer, { status = 200, type = '', headers = {}, pause }: PageOptions): void {
    response.statusCode = status;
    response.setHeader('content-type', type);
    response.setHeader('cache-control', 'no-cache'); // so that each use is a request that the test sees
    response.setHeader('access-control-allow-origin', '*');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const whole = type.startsWith('text/html') ? this.#prepare(response, String(body)) : body;
    if (pause === undefined) response.end(whole);
    else void sendInPieces(response, String(whole).split('<!--pause-->'), pause);
  }

  /** What becomes of an HTML page and its security policy before they leave. */
  #prepare(response: ServerResponse, html: string): string {
    if (!this.#scripting) response.appendHeader('content-security-policy', WITHOUT_SCRIPTS);
    if (this.#script === undefined) return html;
    const policies = [response.getHeader('content-security-policy') ?? []].flat().map(String);
    if (policies.length > 0) response.setHeader('content-security-policy', policies.map(allow));
    return inject(html, this.#script);
  }
}

async function sendInPieces(response: ServerResponse, pieces: readonly string[], pause: number): Promise<void> {
  for (const piece of pieces) {
    response.write(piece);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  response.end();
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
}

async function seen(incoming: IncomingMessage, url: URL): Promise<SeenRequest> {
  let body = '';
  for await (const chunk of incoming.setEncoding('utf8')) body += String(chunk);
  const { headers, method } = incoming;
  return { method: method!, path: url.pathname + url.search, host: url.host, headers, cookie: headers.cookie ?? '', body };
}
