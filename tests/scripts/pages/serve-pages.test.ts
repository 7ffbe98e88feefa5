import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../../scripts/pages/serve-pages.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

describe('the server of saved pages', () => {
  let server: PageServer;
  beforeEach(async () => {
    server = await servePages();
  });
  afterEach(() => server.close());

  function ask(host: string, path: string, method = 'GET'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: server.port, path, method, headers: { host } }, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      asked.on('error', reject);
      asked.on('connect', (response) => resolve({ status: response.statusCode ?? 0, headers: {}, body: '' }));
      asked.end();
    });
  }

  it('answers for any made-up host, asked directly or as a proxy', async () => {
    server.publish('http://courier.test/story', { body: '<p>Grüße', scripts: true });
    expect(await ask('courier.test', '/story')).toMatchObject({ status: 200, body: '<p>Grüße' });
    expect(await ask('courier.test', 'http://courier.test/story')).toMatchObject({ status: 200, body: '<p>Grüße' });
    expect(server.served).toEqual(['http://courier.test/story', 'http://courier.test/story']);
    expect(server.strays).toEqual([]);
  });

  it('refuses and counts everything else, also what is encrypted', async () => {
    expect(await ask('elsewhere.test', '/track.gif')).toMatchObject({ status: 404 });
    expect(await ask('elsewhere.test:443', 'elsewhere.test:443', 'CONNECT')).toMatchObject({ status: 403 });
    expect(server.strays).toEqual(['http://elsewhere.test/track.gif', 'https://elsewhere.test:443']);
  });

  it('serves no longer what was withdrawn', async () => {
    server.publish('http://courier.test/', { body: 'x', scripts: false });
    server.withdraw('http://courier.test/');
    expect(await ask('courier.test', '/')).toMatchObject({ status: 404 });
  });

  it('forbids the scripts of saved pages, and only theirs', async () => {
    server.publish('http://saved.test/', { body: 'x', scripts: false });
    server.publish('http://demo.test/', { body: 'x', scripts: true });
    const { headers } = await ask('saved.test', '/');
    expect(headers['content-security-policy']).toContain("script-src 'none'");
    expect((await ask('demo.test', '/')).headers).not.toHaveProperty('content-security-policy');
  });

  it('names UTF-8 where the document names nothing, and leaves it to the document where it does', async () => {
    const typeOf = async (body: string, contentType?: string) => {
      server.publish('http://a.test/', {
        body: Buffer.from(body, 'latin1'),
        scripts: false,
        ...(contentType && { contentType }),
      });
      return (await ask('a.test', '/')).headers['content-type'];
    };
    expect(await typeOf('<title>x</title>')).toBe('text/html; charset=utf-8');
    expect(await typeOf('<meta charset="windows-1252">')).toBe('text/html');
    expect(await typeOf('<meta http-equiv=content-type content="text/html; charset=shift_jis">')).toBe('text/html');
    expect(await typeOf('<title>x</title>', 'text/html; charset=koi8-r')).toBe('text/html; charset=koi8-r');
  });
});
