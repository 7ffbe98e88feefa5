import { describe, expect, it } from 'vitest';
import { packageFiles } from '../../../scripts/packages/package-files.ts';
import { stores } from '../../../scripts/submit/stores.ts';
import { submissionOf } from '../../../scripts/submit/submission.ts';

const files = packageFiles('1.2.3');
const at = (file: string) => `/packages/${file}`;
const credentialsOf = (...ids: readonly string[]) =>
  Object.fromEntries(
    stores.filter(({ id }) => ids.includes(id)).flatMap(({ credentials }) => credentials.map((name) => [name, 'x'])),
  );
const submit = (environment: Readonly<Record<string, string>>, only: readonly string[] | null = null) =>
  submissionOf({ files, at, only, environment });

describe('a version is handed in', () => {
  it('to each store of which there are credentials, with its package', () => {
    const { stores: chosen, environment } = submit(credentialsOf('firefox', 'edge'));
    expect(chosen.map(({ id }) => id)).toEqual(['firefox', 'edge']);
    expect(environment).toEqual({
      FIREFOX_ZIP: '/packages/newsgloss-1.2.3-firefox.zip',
      FIREFOX_SOURCES_ZIP: '/packages/newsgloss-1.2.3-sources.zip',
      EDGE_ZIP: '/packages/newsgloss-1.2.3-edge.zip',
    });
  });

  it('to the stores that are asked for alone', () => {
    expect(submit(credentialsOf('chrome', 'firefox', 'edge'), ['edge']).environment).toEqual({
      EDGE_ZIP: '/packages/newsgloss-1.2.3-edge.zip',
    });
  });

  it('to Chrome’s by the second version of its API, with a key of several lines', () => {
    const key = { CHROME_SERVICE_ACCOUNT_PRIVATE_KEY: 'BEGIN\\nkey\\nEND' };
    expect(submit({ ...credentialsOf('chrome'), ...key }).environment).toEqual({
      CHROME_API_VERSION: 'v2',
      CHROME_ZIP: '/packages/newsgloss-1.2.3-chrome.zip',
      CHROME_SERVICE_ACCOUNT_PRIVATE_KEY: 'BEGIN\nkey\nEND',
    });
  });
});

describe('nothing is handed in', () => {
  it('where credentials are missing: each is named', () => {
    const half = { FIREFOX_JWT_ISSUER: 'x', EDGE_API_KEY: ' ' };
    expect(() => submit(half, ['firefox', 'edge'])).toThrow(
      'Credentials are missing.\n' +
        '  Firefox Add-ons: FIREFOX_EXTENSION_ID, FIREFOX_JWT_SECRET\n' +
        '  Microsoft Edge Add-ons: EDGE_PRODUCT_ID, EDGE_CLIENT_ID, EDGE_API_KEY',
    );
  });

  it('where there are none at all, or where the store is none', () => {
    expect(() => submit({})).toThrow('credentials for no store');
    expect(() => submit(credentialsOf('edge'), ['opera'])).toThrow('No store is called opera');
  });
});
