import type { PackageFiles } from '../packages/package-files.ts';

/** A store to which a version is handed in. */
export interface Store {
  readonly id: 'chrome' | 'firefox' | 'edge';
  readonly name: string;
  /** Environment variables without which it lets nobody in. docs/releasing.md says where each comes from. */
  readonly credentials: readonly string[];
  /** What WXT's submit is told besides, as environment variables. @param at where a package is */
  told(files: PackageFiles, at: (file: string) => string): Readonly<Record<string, string>>;
}

export const stores: readonly Store[] = [
  {
    id: 'chrome',
    name: 'Chrome Web Store',
    credentials: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    // The first version of the store's API, which goes by tokens of a person, is what WXT would take by itself.
    told: ({ chrome }, at) => ({ CHROME_API_VERSION: 'v2', CHROME_ZIP: at(chrome) }),
  },
  {
    id: 'firefox',
    name: 'Firefox Add-ons',
    credentials: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    told: ({ firefox, sources }, at) => ({ FIREFOX_ZIP: at(firefox), FIREFOX_SOURCES_ZIP: at(sources) }),
  },
  {
    id: 'edge',
    name: 'Microsoft Edge Add-ons',
    credentials: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
    told: ({ edge }, at) => ({ EDGE_ZIP: at(edge) }),
  },
];
