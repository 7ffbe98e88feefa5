import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Outline } from '../../explain/model/outline.ts';
import { readPage } from '../../page/reading/read-page.ts';
import { inTurn, type Reader, readers } from './readers.ts';

/** What the bench's script offers in a page, as the global `newsglossBench`. */
export interface InPage {
  /** One reading: its time, and what was found: ours an Outline that is still to be judged, the others a text. */
  read(reader: Reader): { readonly ms: number; readonly found: Outline | string };
  /** Readings by all in turns; the times of each in ms. */
  repeat(rounds: number): Record<Reader, number[]>;
}

/** The other two change what they read, so on a page in use they need a copy: it is part of their time. */
const copy = () => document.cloneNode(true) as Document;

const work: Readonly<Record<Reader, () => Outline | string>> = {
  newsgloss: () => readPage(document).outline,
  readability: () => new Readability(copy()).parse()?.content ?? '',
  defuddle: () => new Defuddle(copy(), { url: document.URL }).parse().content,
};

function timed(reader: Reader): { ms: number; found: Outline | string } {
  const start = performance.now();
  const found = work[reader]();
  return { ms: performance.now() - start, found };
}

const inPage: InPage = {
  read(reader) {
    const { ms, found } = timed(reader);
    return { ms, found: typeof found === 'string' ? textOf(found) : found };
  },
  repeat(rounds) {
    const times: Record<Reader, number[]> = { newsgloss: [], readability: [], defuddle: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const reader of inTurn(readers, round)) times[reader].push(timed(reader).ms);
    }
    return times;
  },
};

/** Elements on lines of their own, in what the other two give back. */
const lines =
  'address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,' +
  'ol,p,pre,section,table,td,th,tr,ul';

/** The text of a fragment, with a break before and after every element on lines of its own. */
function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(lines)) {
    element.before('\n');
    element.after('\n');
  }
  return body.textContent ?? '';
}

Object.assign(globalThis, { newsglossBench: inPage });
