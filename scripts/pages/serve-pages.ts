import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page as it is served. */
export interface ServedPage {
  readonly body: string | Uint8Array;
  /** Whether the page's own scripts may run; saved pages would blank themselves. */
  readonly scripts: boolean;
  /** As the original server said it; without one the document's own declaration counts, else UTF-8. */
  readonly contentType?: string;
}

/** One local server that answers for all made-up hosts, directly or as a proxy. */
export interface PageServer {
  readonly port: number;
  /** Serves a page under an address ("http://page-1.explain.test/") until it is withdrawn. */
  publish(url: string, page: ServedPage): void;
  withdraw(url: string): void;
  /** Addresses of pages that were asked for and served, in order. */
  readonly served: readonly string[];
  /** Everything else that was asked for, and refused. */
  readonly strays: readonly string[];
  close(): Promise<void>;
}

/**
 * Saved pages: no scripts, and nothing that would have to be fetched; inline styles stay, they say what is hidden.
 */
const withoutScripts =
  "script-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; " +
  "media-src 'none'; frame-src 'none'; object-src 'none'; connect-src 'none'; manifest-src 'none'; worker-src 'none'";

/** A declaration further down than this is not looked at by browsers either. */
const prescanBytes = 1024;

export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const served: string[] = [];
  const strays: string[] = [];
  const server = createServer((request, response) => {
    const url = addressOf(request);
    const page = pages.get(url);
    if (page) served.push(url);
    else strays.push(url);
    answer(response, page);
  });
  server.on('connect', (request, socket) => {
    strays.push(`https://${request.url ?? ''}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    publish: (url, page) => void pages.set(new URL(url).href, page),
    withdraw: (url) => void pages.delete(new URL(url).href),
    served,
    strays,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A proxy is asked for whole addresses, a host for a path. */
function addressOf(request: IncomingMessage): string {
  const base = `http://${request.headers.host ?? 'unknown.invalid'}`;
  return URL.canParse(request.url ?? '/', base) ? new URL(request.url ?? '/', base).href : base;
}

function answer(response: ServerResponse, page: ServedPage | undefined): void {
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end();
    return;
  }
  const type = page.contentType ?? (declaresCharset(page.body) ? 'text/html' : 'text/html; charset=utf-8');
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    ...(!page.scripts && { 'content-security-policy': withoutScripts }),
  });
  response.end(page.body);
}

/** Whether the document itself names its encoding; then the server must not, since a header would win. */
function declaresCharset(body: string | Uint8Array): boolean {
  // Text is sent as UTF-8 whatever it says.
  if (typeof body === 'string') return false;
  return /<meta[^>]+charset\s*=/i.test(Buffer.from(body.subarray(0, prescanBytes)).toString('latin1'));
}
