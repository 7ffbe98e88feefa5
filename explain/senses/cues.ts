import { spellingKey } from '../text/spelling.ts';
import { foldWord, isAllCapitals, type Word } from '../text/words.ts';

/** How many words `…` may stand for. */
const gapWords = 6;

type CuePart = { readonly kind: 'gap' } | { readonly kind: 'word'; readonly fits: (word: Word) => boolean };

/** A cue of the glossary, ready to be looked for. */
export interface Cue {
  /** As the glossary writes it. */
  readonly source: string;
  readonly parts: readonly CuePart[];
}

/**
 * Reads a cue: words that must follow each other, `*` for any ending, `…` for up to six words between. Case does not
 * count, but a cue in capitals ("US", "ICJ") stands for the initialism and not for the word "us".
 */
export function parseCue(source: string): Cue {
  return { source, parts: partsOf(source) };
}

function partsOf(source: string): readonly CuePart[] {
  return source
    .replaceAll('...', '…')
    .replaceAll('…', ' … ')
    .split(/[\s\u2010\u2011-]+/)
    .filter((part) => part !== '')
    .map((part): CuePart => (part === '…' ? { kind: 'gap' } : { kind: 'word', fits: fitterOf(part) }));
}

function fitterOf(part: string): (word: Word) => boolean {
  const bare = part.replace(/[.,;:"“”]/g, '').replace(/['’]s$/, '');
  if (bare.endsWith('*')) {
    const stem = foldWord(bare.slice(0, -1));
    // "recognis*" and "labour*" must also find the American words.
    const stems = new Set([stem, spellingKey(stem), spellingKey(`${stem}e`).replace(/e$/, '')]);
    return (word) => [...stems].some((start) => word.lower.startsWith(start));
  }
  if (isAllCapitals(bare)) return (word) => word.text === bare || word.text === `${bare}s`;
  const lower = foldWord(bare);
  const key = spellingKey(lower);
  return (word) => word.key === key;
}

/**
 * Where a cue stands in words [from, to): position of its first word, or -1. At least one of its words must stand
 * outside the `skip` range: a mention is no cue for itself, but "ambassador to" is one for "ambassador".
 */
export function findCue(
  { parts }: Cue,
  words: readonly Word[],
  from: number,
  to: number,
  skip?: readonly [from: number, to: number],
): number {
  for (let at = from; at < to; at += 1) {
    if (matchesAt(parts, 0, words, at, to, skip, skip === undefined)) return at;
  }
  return -1;
}

function matchesAt(
  cue: Cue['parts'],
  part: number,
  words: readonly Word[],
  at: number,
  to: number,
  skip: readonly [from: number, to: number] | undefined,
  outside: boolean,
): boolean {
  const current = cue[part];
  if (current === undefined) return outside;
  if (current.kind === 'gap') {
    for (let ahead = 0; ahead <= gapWords; ahead += 1) {
      if (matchesAt(cue, part + 1, words, at + ahead, to, skip, outside)) return true;
    }
    return false;
  }
  const word = words[at];
  if (word === undefined || at >= to || !current.fits(word)) return false;
  const inside = skip !== undefined && at >= skip[0] && at < skip[1];
  return matchesAt(cue, part + 1, words, at + 1, to, skip, outside || !inside);
}
