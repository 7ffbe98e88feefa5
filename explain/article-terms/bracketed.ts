/** "International Atomic Energy Agency (IAEA)": short and long form, with where they stand. */
export interface Introduction {
  readonly short: string;
  readonly long: string;
  /** Offsets in the text of the whole construction. */
  readonly start: number;
  readonly end: number;
}

const bracket = /\(([^()]{2,80})\)/gu;

/**
 * Initialisms introduced in brackets, either way round, after Schwartz and Hearst (2003), "A simple algorithm for
 * identifying abbreviation definitions in biomedical text": the short form's letters must be found from right to left
 * in the long form, its first letter at the beginning of a word.
 */
export function findBracketed(text: string): readonly Introduction[] {
  return [...text.matchAll(bracket)].flatMap((match): readonly Introduction[] => {
    const inside =
      (match[1] ?? '')
        .split(/[,;]| or /)[0]
        ?.replace(/^["“”']|["“”']$/g, '')
        .trim() ?? '';
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 200), match.index).trimEnd();
    if (isShortForm(inside)) {
      const long = longFormBefore(inside, before);
      return long === null ? [] : [{ short: bare(inside), long, start: text.lastIndexOf(long, match.index), end }];
    }
    const short = /(?:^|[\s“"'])([\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9})["”']?$/u.exec(before)?.[1] ?? '';
    if (!isShortForm(short) || !lettersFit(bare(short), inside)) return [];
    return [{ short: bare(short), long: inside, start: text.lastIndexOf(short, match.index), end }];
  });
}

const bare = (short: string) => short.replaceAll('.', '');

/** Two to ten signs, one word, mostly capitals: stricter than the paper, whose texts are not news. */
function isShortForm(short: string): boolean {
  const letters = bare(short);
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return (
    /^[\p{L}\p{N}&-]{2,10}$/u.test(letters) &&
    capitals >= 2 &&
    capitals * 2 >= letters.length &&
    /^[\p{L}\p{N}]/u.test(letters)
  );
}

function longFormBefore(short: string, before: string): string | null {
  const letters = bare(short);
  // As in the paper: at most min(|A| + 5, 2|A|) words; and not over the end of a sentence or clause.
  const most = Math.min(letters.length + 5, letters.length * 2);
  const clause = before.split(/[.;:!?]\s|\n|\(|\)/).at(-1) ?? '';
  const words = clause.split(/\s+/).slice(-most).join(' ');
  const start = startOfLongForm(letters, words);
  if (start === null) return null;
  const long = words.slice(start).replace(/^["“”'‘]+|["“”'’]+$/g, '');
  return long.split(/\s+/).length >= 2 && long.length > letters.length ? long : null;
}

/** The paper's findBestLongForm: index in `long` at which the long form begins, or null. */
function startOfLongForm(short: string, long: string): number | null {
  let at = long.length - 1;
  for (let sign = short.length - 1; sign >= 0; sign -= 1) {
    const letter = (short[sign] ?? '').toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    const opensWord = (index: number) => index === 0 || !/[\p{L}\p{N}]/u.test(long[index - 1] ?? '');
    while (at >= 0 && ((long[at] ?? '').toLowerCase() !== letter || (sign === 0 && !opensWord(at)))) at -= 1;
    if (at < 0) return null;
    at -= 1;
  }
  return at + 1;
}

/** Whether the letters of the short form are found in order in the long one, the first at its very beginning. */
function lettersFit(short: string, long: string): boolean {
  if (long.split(/\s+/).length < 2) return false;
  return startOfLongForm(short, long) === 0;
}
