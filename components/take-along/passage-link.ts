/** A block of the article, as far as a link needs it. */
interface LinkedBlock {
  readonly id: number;
  readonly text: string;
}

interface LinkedPlace {
  readonly block: number;
  /** [start, end) of the block's text; without them the whole block. */
  readonly start?: number;
  readonly end?: number;
}

/** Up to so many characters a passage is named whole; a longer one by how it begins and ends. */
const longestWhole = 120;
/** Words by which a longer one begins and ends, and words of its context. */
const edgeWords = 6;
const contextWords = 4;
/** Fewer words may stand anywhere on a page. */
const fewestClear = 4;

/**
 * A link that leads to a passage and lights it up: a text fragment (WICG Scroll To Text Fragment), by the passage's own
 * words. Words before and after it are added only where those alone would not find it. A piece of the address before is kept.
 * Null where there is no such passage.
 */
export function passageLink(url: string, blocks: readonly LinkedBlock[], place: LinkedPlace): string | null {
  const block = blocks.find(({ id }) => id === place.block);
  const { start = 0, end = block?.text.length ?? 0 } = place;
  const text = block?.text.slice(start, end) ?? '';
  if (block === undefined || text.trim() === '' || !URL.canParse(url)) return null;
  const [first, last] = edgesOf(text);
  const isClear = wordsOf(first).length >= fewestClear && timesIn(blocks, first) === 1;
  const before = isClear ? '' : lastWords(lineBefore(block.text, start));
  const after = isClear ? '' : firstWords(lineAfter(block.text, end));
  const directive = [
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    encoded(first),
    ...(last === null ? [] : [encoded(last)]),
    ...(after === '' ? [] : [`-${encoded(after)}`]),
  ].join(',');
  const address = new URL(url);
  const fragment = address.hash.replace(/:~:.*$/u, '') || '#';
  address.hash = '';
  return `${address.href.replace(/#$/u, '')}${fragment}:~:text=${directive}`;
}

/** A passage as a fragment names it: whole, or by how it begins and ends. No name reaches over the end of a line. */
function edgesOf(text: string): readonly [first: string, last: string | null] {
  const lines = text.split('\n').map(single).filter(Boolean);
  const [opening = ''] = lines;
  const closing = lines.at(-1) ?? '';
  if (lines.length === 1 && opening.length <= longestWhole) return [opening, null];
  const first = wordsOf(opening).slice(0, edgeWords).join(' ');
  const last = wordsOf(closing).slice(-edgeWords).join(' ');
  return [first, last];
}

/** How often words stand in the article, as browsers compare them: in any case. */
function timesIn(blocks: readonly LinkedBlock[], words: string): number {
  const sought = words.toLowerCase();
  return blocks.reduce((sum, { text }) => sum + single(text).toLowerCase().split(sought).length - 1, 0);
}

const lineBefore = (text: string, start: number) => text.slice(0, start).split('\n').at(-1) ?? '';
const lineAfter = (text: string, end: number) => text.slice(end).split('\n')[0] ?? '';
const lastWords = (text: string) => wordsOf(text).slice(-contextWords).join(' ');
const firstWords = (text: string) => wordsOf(text).slice(0, contextWords).join(' ');

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

function single(text: string): string {
  return wordsOf(text).join(' ');
}

/** The signs by which a directive is parted are escaped, too. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[-!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
