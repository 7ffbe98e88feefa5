import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

/** By the ends of files' names; all else is bytes. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** The type by which a host serves a file. */
export const contentTypeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream';

/**
 * Serves the files of a folder, and of none below it, on this machine alone.
 * @param port 0: any that is free
 * @returns the address
 */
export async function serveFolder(folder: string, port: number): Promise<string> {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = basename(URL.parse(url, 'http://localhost')?.pathname ?? '/') || 'index.html';
    try {
      const body = await readFile(join(folder, name));
      response.writeHead(200, { 'content-type': contentTypeOf(name), 'cache-control': 'no-store' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
