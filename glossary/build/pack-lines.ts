import { endsBelow, isLetter, joinParts, longestLine, longestWord } from '../packed-lines.ts';

const ascii = new TextEncoder();

/**
 * Lines of JSON in a buffer of which `PackedLines` reads each by itself. In the package, which is a zip, the glossary's take a quarter
 * less room than as text, and where they are unpacked and read less than half of it. The first is left as it is. What is no ASCII is escaped.
 * @throws RangeError where a word has more than 255 letters, or a line more than 65,535 bytes once it is packed
 */
export function packLines(lines: readonly string[]): ArrayBuffer {
  const [first = '', ...others] = lines.map(inAscii);
  const cut = withPhrases(others.map(wordsOf));
  const ranked = byFrequency(cut);
  const bytes = ranked.map((word) => ascii.encode(word));
  const codeOf = new Map(ranked.map((word, rank) => [word, codeOfRank(rank)]));
  const codes = cut.map((words) => words.flatMap((word) => codeOf.get(word) ?? []));
  if (codes.some(({ length }) => length > longestLine)) throw new RangeError('A line is too long.');
  return joinParts({
    lineLengths: Uint16Array.from(codes, ({ length }) => length),
    lengths: Uint8Array.from(bytes, ({ length }) => length),
    words: Buffer.concat(bytes),
    codes: Buffer.concat(codes.map((code) => Uint8Array.from(code))),
    first: ascii.encode(first),
  });
}

function inAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Runs of letters and digits, and of anything else, without a space alone between two of the former. */
function wordsOf(line: string): readonly string[] {
  const runs = line.match(/[A-Za-z0-9]+|[^A-Za-z0-9]+/g) ?? [];
  const words = runs.filter((run, at) => run !== ' ' || at === 0 || at === runs.length - 1);
  if (words.some(({ length }) => length > longestWord)) throw new RangeError(`A word is too long: ${line}`);
  return words;
}

/** Pairs of words become one so often; and how many, and how frequent, they must be to be worth the room of the new word. */
const phrases = { rounds: 3, most: 3000, atLeast: 12 };

/** More than there are words. */
const mostWords = 2 ** 24;

/**
 * The same lines, in which words that often stand side by side are one word: byte pair encoding (Gage 1994) over words, many pairs
 * at a time. Nothing is unpacked differently, for a word may hold spaces.
 */
function withPhrases(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const words = [...new Set(lines.flat())];
  const numbers = new Map(words.map((word, number) => [word, number]));
  let joined = lines.map((line) => Uint32Array.from(line, (word) => numbers.get(word) ?? 0));
  for (let round = 0; round < phrases.rounds; round += 1) {
    const pairs = new Map<number, number>();
    for (const pair of frequentPairs(joined)) {
      const phrase = phraseOf(words[Math.floor(pair / mostWords)] ?? '', words[pair % mostWords] ?? '');
      if (phrase.length <= longestWord) pairs.set(pair, words.push(phrase) - 1);
    }
    joined = joined.map((line) => withPairs(line, pairs));
  }
  return joined.map((line) => Array.from(line, (number) => words[number] ?? ''));
}

/** Two words, with the space between them that is not written. */
function phraseOf(one: string, other: string): string {
  const [last, first] = [one.charCodeAt(one.length - 1), other.charCodeAt(0)];
  return isLetter(last) && isLetter(first) ? `${one} ${other}` : one + other;
}

function frequentPairs(lines: readonly Uint32Array[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (let at = 1; at < line.length; at += 1) {
      const pair = (line[at - 1] ?? 0) * mostWords + (line[at] ?? 0);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  const worth = [...counts].filter(([, count]) => count >= phrases.atLeast);
  return worth
    .sort(([one, n], [other, m]) => m - n || one - other)
    .slice(0, phrases.most)
    .map(([pair]) => pair);
}

function withPairs(line: Uint32Array, pairs: ReadonlyMap<number, number>): Uint32Array<ArrayBuffer> {
  const joined: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const word = line[at] ?? 0;
    const phrase = at + 1 < line.length ? pairs.get(word * mostWords + (line[at + 1] ?? 0)) : undefined;
    if (phrase !== undefined) at += 1;
    joined.push(phrase ?? word);
  }
  return Uint32Array.from(joined);
}

/** So many words have a code of one or two bytes. */
const shortCodes = endsBelow + endsBelow * endsBelow;

/** All words, those first that stand most often; those whose codes are longer by the alphabet, for so they take less room in the package. */
function byFrequency(lines: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const words of lines) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)).map(([word]) => word);
  return [...ranked.slice(0, shortCodes), ...ranked.slice(shortCodes).sort()];
}

function codeOfRank(rank: number): readonly number[] {
  const code = [rank % endsBelow];
  for (let rest = Math.floor(rank / endsBelow); rest > 0; rest = Math.floor(rest / endsBelow)) {
    rest -= 1;
    code.unshift(endsBelow + (rest % endsBelow));
  }
  return code;
}
