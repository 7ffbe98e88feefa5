import type { Language } from '../../language/language.ts';
import { countWords } from '../../text/count-words.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import { tokenize } from '../../text/words.ts';

/** More than this share of the shorter one's content words in common: the same again. */
const alike = 0.6;

/** With fewer content words, a few in common are chance. */
const leastContent = 4;

/**
 * What the briefing has told: no section says again what another has said in other words, and all of them together stay
 * within a number of words.
 */
export class ToldSoFar {
  readonly #language: Language;
  readonly #lines: ReadonlySet<string>[] = [];
  /** In words: of the whole briefing, and of the section that is being written. */
  #left: number;
  #room = 0;
  #forFirst = 0;

  /** @param room for the whole briefing, in words */
  constructor(language: Language, room: number) {
    this.#language = language;
    this.#left = room;
  }

  get left(): number {
    return this.#left;
  }

  /** Lines that stand in any case. */
  note(lines: readonly { readonly text: string }[]): void {
    for (const { text } of lines) this.#note(text);
  }

  /**
   * Opens a section, which may have a share of the words that are left.
   * @param forFirst so many words its first line may have in any case
   */
  open(share: number, forFirst = 0): void {
    this.#room = this.#left * share;
    this.#forFirst = forFirst;
  }

  /**
   * Whether a line tells something new and there is room for it in its section; then it counts as told.
   * @param label what is shown with it
   */
  takes(text: string, label = ''): boolean {
    const words = countWords(text) + countWords(label);
    if (words > Math.max(this.#room, this.#forFirst) || this.has(text)) return false;
    this.#forFirst = 0;
    this.#room -= words;
    this.#note(text, words);
    return true;
  }

  /** Whether another line says nearly the same. */
  has(text: string): boolean {
    const own = this.#contentOf(text);
    return this.#lines.some((other) => areAlike(own, other));
  }

  #note(text: string, words = countWords(text)): void {
    this.#lines.push(this.#contentOf(text));
    this.#left -= words;
  }

  #contentOf(text: string): ReadonlySet<string> {
    const keys = tokenize(text, this.#language).map(({ key }) => key);
    return new Set(keys.filter((key) => isContentWord(key, this.#language)).map(this.#language.words.stemOf));
  }
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...shorter].filter((stem) => longer.has(stem)).length;
  return shared === shorter.size || (shorter.size >= leastContent && shared >= shorter.size * alike);
}
