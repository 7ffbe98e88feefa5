import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../scripts/build/repository.ts';
import { checksums } from '../../scripts/packages/checksums.ts';
import { packageFiles, statedVersion, zipsOf } from '../../scripts/packages/package-files.ts';

/** Stands in for the network: answers what a store says to those whom it knows, and keeps what was asked. */
const stores = `
import { appendFileSync } from 'node:fs';
globalThis.fetch = async (url, { method = 'GET' } = {}) => {
  appendFileSync(process.env.ASKED, method + ' ' + url + '\\n');
  return Response.json({ access_token: 'token', id: 7 });
};`;

describe('a dry run of npm run submit', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-submit-'));
    const files = packageFiles(statedVersion());
    for (const file of zipsOf(files)) writeFileSync(join(folder, file), file);
    writeFileSync(join(folder, files.checksums), checksums(folder, zipsOf(files)));
    writeFileSync(join(folder, 'stores.mjs'), stores);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (environment: Readonly<Record<string, string>>) => {
    const asked = join(folder, 'asked');
    writeFileSync(asked, '');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(repository, 'scripts', 'submit.ts'), '--dry-run', '--packages', folder],
      {
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          ASKED: asked,
          NODE_OPTIONS: `--import=${pathToFileURL(join(folder, 'stores.mjs'))}`,
          ...environment,
        },
      },
    );
    return { status, output: stdout + stderr, asked: readFileSync(asked, 'utf8').trim().split('\n') };
  };

  it('shows each store its credentials, and uploads nothing', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const { status, output, asked } = run({
      CHROME_EXTENSION_ID: 'a'.repeat(32),
      CHROME_PUBLISHER_ID: 'publisher',
      CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL: 'release@newsgloss.example',
      CHROME_SERVICE_ACCOUNT_PRIVATE_KEY: privateKey
        .export({ type: 'pkcs8', format: 'pem' })
        .toString()
        .replaceAll('\n', '\\n'),
      FIREFOX_EXTENSION_ID: 'newsgloss@newsgloss.example',
      FIREFOX_JWT_ISSUER: 'issuer',
      FIREFOX_JWT_SECRET: 'secret',
      EDGE_PRODUCT_ID: 'product',
      EDGE_CLIENT_ID: 'client',
      EDGE_API_KEY: 'key',
    });
    expect(output).toContain('Dry run');
    expect(status, output).toBe(0);
    expect(asked.toSorted()).toEqual([
      'GET https://addons.mozilla.org/api/v5/addons/addon/newsgloss@newsgloss.example',
      `GET https://chromewebstore.googleapis.com/v2/publishers/publisher/items/${'a'.repeat(32)}:fetchStatus`,
      'POST https://oauth2.googleapis.com/token',
    ]);
  });

  it('ends before any store where a credential is missing', () => {
    const { status, output, asked } = run({ EDGE_PRODUCT_ID: 'product' });
    expect(output).toContain('Microsoft Edge Add-ons: EDGE_CLIENT_ID, EDGE_API_KEY');
    expect(status).toBe(1);
    expect(asked).toEqual(['']);
  });
});
