import { endsBelow, joinParts, longestWord } from '../packed-lines.ts';

const ascii = new TextEncoder();

/**
 * Lines of JSON in a buffer of which `PackedLines` reads each by itself. In the package, which is a zip, the glossary's take a quarter
 * less room than as text, and where they are unpacked and read less than half of it. The first is left as it is. What is no ASCII is escaped.
 * @throws RangeError where a word has more than 255 letters
 */
export function packLines(lines: readonly string[]): ArrayBuffer {
  const [first = '', ...others] = lines.map(inAscii);
  const cut = others.map(wordsOf);
  const ranked = byFrequency(cut);
  const bytes = ranked.map((word) => ascii.encode(word));
  const codeOf = new Map(ranked.map((word, rank) => [word, codeOfRank(rank)]));
  const codes = cut.map((words) => words.flatMap((word) => codeOf.get(word) ?? []));
  const starts = new Uint32Array(codes.length + 1);
  codes.forEach((code, at) => {
    starts[at + 1] = (starts[at] ?? 0) + code.length;
  });
  return joinParts({
    starts,
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

/** All words, those first that stand most often. */
function byFrequency(lines: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const words of lines) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)).map(([word]) => word);
}

function codeOfRank(rank: number): readonly number[] {
  const code = [rank % endsBelow];
  for (let rest = Math.floor(rank / endsBelow); rest > 0; rest = Math.floor(rest / endsBelow)) {
    rest -= 1;
    code.unshift(endsBelow + (rest % endsBelow));
  }
  return code;
}
