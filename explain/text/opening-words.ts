/** What a pattern begins with: parts of words, each done where something else than a letter follows it. */
type Openings = ReadonlyMap<string, boolean>;

/** Parts of a pattern's source, one at a time: an escape, a class, what opens a group, any other sign. */
const part = /\\(?:[pPu]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:)|./gsu;
const quantifier = /^[?*+{]$/;
/** "[Ww]", "[sz]", "[’']": without ranges and escapes. */
const plainClass = /^\[[^\\^-]+\]$/;

/**
 * The words, in small letters, with one of which all begins that a pattern matches: runs of letters up to what is no
 * letter. Null where they cannot be told ("\p{L}+ing", "’s"). The pattern must match whole words.
 *
 * @param source of a regular expression of signs, classes, alternatives, groups without number and looks around
 */
export function openingWords(source: string): ReadonlySet<string> | null {
  const openings = new Parts(source.match(part) ?? []).alternatives();
  return openings === null || openings.has('') ? null : new Set(openings.keys());
}

class Parts {
  readonly #parts: readonly string[];
  #at = 0;

  constructor(parts: readonly string[]) {
    this.#parts = parts;
  }

  /** Up to the end of a group; null where a beginning cannot be told. */
  alternatives(): Openings | null {
    const all = new Map<string, boolean>();
    let isKnown = true;
    for (let more = true; more; more = this.#parts[this.#at++] === '|') {
      const one = this.#sequence();
      isKnown &&= one !== null;
      for (const [word, done] of one ?? []) all.set(word, done && all.get(word) !== false);
    }
    return isKnown ? all : null;
  }

  #sequence(): Openings | null {
    let before: Openings | null = new Map([['', false]]);
    for (let next = this.#parts[this.#at]; next !== undefined && !/^[|)]$/.test(next); next = this.#parts[this.#at]) {
      this.#at += 1;
      const isAround = /^\(\?<?[=!]$/.test(next);
      const own = next.startsWith('(') ? this.alternatives() : openingsOf(next);
      const times = quantifier.test(this.#parts[this.#at] ?? '') ? this.#parts[this.#at++] : undefined;
      if (times === '{') while (this.#parts[this.#at++] !== '}');
      if (!isAround) before = followedBy(before, own, times);
    }
    return before;
  }
}

/** Of one sign or class. Null: any letter. */
function openingsOf(sign: string): Openings | null {
  if (plainClass.test(sign)) return new Map([...sign.slice(1, -1)].map(openingOfSign));
  return sign.length > 1 || sign === '.' ? null : new Map([openingOfSign(sign)]);
}

function openingOfSign(sign: string): readonly [string, boolean] {
  return /\p{L}/u.test(sign) ? [sign.toLowerCase(), false] : ['', true];
}

/** Beginnings that are not done go on with what comes next. */
function followedBy(before: Openings | null, next: Openings | null, times: string | undefined): Openings | null {
  if (before === null) return null;
  const all = new Map<string, boolean>();
  const add = (word: string, done: boolean) => void all.set(word, done && all.get(word) !== false);
  for (const [word, done] of before) {
    if (done) add(word, true);
    // What may stand twice, or is not known, may make any word of this one.
    else if (next === null || (times !== undefined && times !== '?')) return null;
    else {
      for (const [more, isDone] of next) add(word + more, isDone);
      if (times === '?') add(word, false);
    }
  }
  return all;
}

/** Patterns of whole words by the words that open them: most texts hold the words of a few of many. */
export class ByOpening<Sign extends { readonly pattern: RegExp }> {
  readonly #signs: readonly Sign[];
  readonly #byWord = new Map<string, number[]>();
  readonly #others: number[] = [];

  constructor(signs: readonly Sign[]) {
    this.#signs = signs;
    for (const [at, { pattern }] of signs.entries()) {
      const words = openingWords(pattern.source);
      if (words === null) this.#others.push(at);
      for (const word of words ?? []) {
        const same = this.#byWord.get(word);
        if (same === undefined) this.#byWord.set(word, [at]);
        else same.push(at);
      }
    }
  }

  /** Those that match a text, in their order. */
  matching(text: string): readonly Sign[] {
    const found = new Set(this.#others);
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      for (const at of this.#byWord.get(word) ?? []) found.add(at);
    }
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((at) => this.#signs[at] ?? [])
      .filter(({ pattern }) => pattern.test(text));
  }
}
