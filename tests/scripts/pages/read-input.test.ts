import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInput } from '../../../scripts/pages/read-input.ts';

describe('reading a page to explain', () => {
  let folder: string;
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-input-'));
    server = createServer((request, response) => {
      if (request.url === '/gone') response.writeHead(410).end();
      else if (request.url === '/pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
      else response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-2' }).end('<p>live');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const textOf = async (input: string) => Buffer.from((await readInput(input)).body).toString();

  it('unpacks what is gzipped, whatever its name', async () => {
    writeFileSync(join(folder, 'a.html'), gzipSync('<p>packed'));
    writeFileSync(join(folder, 'b.html'), '<p>plain');
    expect(await textOf(join(folder, 'a.html'))).toBe('<p>packed');
    expect(await textOf(join(folder, 'b.html'))).toBe('<p>plain');
  });

  it('asks an address once, without scripts, and keeps the encoding that the server names', async () => {
    const page = await readInput(`${origin}/`);
    expect(page).toMatchObject({ scripts: false, contentType: 'text/html; charset=iso-8859-2' });
    expect(Buffer.from(page.body).toString()).toBe('<p>live');
  });

  it('says why there is no page', async () => {
    await expect(readInput(join(folder, 'missing.html'))).rejects.toThrow('missing.html');
    await expect(readInput(folder)).rejects.toThrow();
    await expect(readInput(`${origin}/gone`)).rejects.toThrow('answered 410');
    await expect(readInput(`${origin}/pdf`)).rejects.toThrow('application/pdf');
    await expect(readInput('http://127.0.0.1:1/')).rejects.toThrow('no answer from http://127.0.0.1:1/');
  });
});
