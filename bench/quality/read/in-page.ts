import type { Outline } from '../../../explain/model/outline.ts';
import { readPage } from '../../../page/reading/read-page.ts';

/** What the script offers in a page, as the global `newsglossQuality`. */
export interface InPage {
  /** What the product's own page script sees. */
  outline(): Outline;
}

const inPage: InPage = { outline: () => readPage(document).outline };

Object.assign(globalThis, { newsglossQuality: inPage });
