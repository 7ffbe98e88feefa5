import { type Gender, genderOfGivenName } from '../people/given-names.ts';
import { type NameRun, nameRuns } from '../people/name-runs.ts';
import { isRoleNoun } from '../people/role-words.ts';
import type { PreparedArticle, Sentence } from '../text/prepared-article.ts';

/** A pronoun reaches back this many sentences; further off its meaning is a guess. */
const farthest = 8;
/** A subject stands at its sentence's beginning: behind a title or a short opening at most. */
const mostWordsBefore = 6;

const aboutAnother: Readonly<Record<string, RegExp>> = { he: /\b(?:he|him|his)\b/i, she: /\b(?:she|her|hers)\b/i };

interface Mention {
  readonly name: string;
  readonly spoke: boolean;
  readonly sentence: number;
}

/**
 * Whom "he" and "she" mean: the person of fitting gender who spoke or was a sentence's subject last. Gender from given
 * names and forms of address; a name that tells nothing fits both.
 */
export class Antecedents {
  readonly #genders = new Map<string, Gender | null>();
  /** By sentence: the person that it opens with. */
  readonly #subjects = new Map<number, string>();
  #recent: readonly Mention[] = [];

  constructor(prepared: PreparedArticle) {
    for (const block of prepared.blocks) {
      const runs = nameRuns(block);
      for (const run of runs) this.#learn(run);
      for (const sentence of block.sentences) {
        const first = runs.find(({ from }) => from >= sentence.from && from < sentence.to);
        if (first !== undefined && isSubject(first, sentence)) this.#subjects.set(sentence.at, first.text);
      }
    }
  }

  /** Call in reading order for each sentence, before asking for its pronoun. */
  read(sentence: Sentence): void {
    const subject = this.#subjects.get(sentence.at);
    if (subject !== undefined) this.#note({ name: subject, spoke: false, sentence: sentence.at });
  }

  spoke(name: string, sentence: number): void {
    this.#note({ name, spoke: true, sentence });
  }

  #note(mention: Mention): void {
    this.#recent = [mention, ...this.#recent].slice(0, farthest);
  }

  /**
   * Null where nobody fits.
   * @param quoted what the pronoun is said to have said: who speaks of "him" is not him, but somebody heard before
   */
  of(pronoun: string, sentence: number, quoted: string): string | null {
    const isAboutAnother = aboutAnother[pronoun]?.test(quoted) === true;
    const fits = this.#recent.filter(
      (mention) =>
        sentence - mention.sentence <= farthest && this.#fits(mention, pronoun) && (mention.spoke || !isAboutAnother),
    );
    return fits[0]?.name ?? null;
  }

  #fits({ name, spoke }: Mention, pronoun: string): boolean {
    const isSeveral = /^(?:some|many|several|both|two|three|most)\b/iu.test(name) || isPlural(name);
    if (pronoun === 'they') return spoke && (isSeveral || !this.#isPerson(name));
    if (pronoun === 'it') return spoke && !isSeveral && !this.#isPerson(name);
    const gender = this.#genderOf(name);
    return !isSeveral && (gender === null ? this.#isPerson(name) : gender === pronoun);
  }

  #genderOf(name: string): Gender | null {
    const address =
      /\b(Mr|Mrs|Ms|Miss|Lady|Lord|Sir|Dame|spokesman|spokeswoman|businessman|businesswoman|woman|man)\b/u.exec(
        name,
      )?.[1];
    if (address !== undefined) return /^(?:Mr|Lord|Sir|.*man)$/.test(address) && !/woman$/.test(address) ? 'he' : 'she';
    return this.#genders.get(surnameOf(name)) ?? null;
  }

  /** A name that the article gives in full, or "a spokesman". */
  #isPerson(name: string): boolean {
    const last = surnameOf(name);
    return this.#genders.has(last) || isRoleNoun(last);
  }

  #learn(run: NameRun): void {
    const words = run.block.words.slice(run.from, run.to);
    const last = surnameOf(run.text);
    const address = run.block.words[run.from - 1]?.lower ?? '';
    const gender = /^(?:mr|sir|lord|king|prince)$/.test(address)
      ? 'he'
      : /^(?:mrs|ms|miss|lady|dame|queen|princess)$/.test(address)
        ? 'she'
        : words.length > 1
          ? genderOfGivenName(words[0]?.lower ?? '')
          : null;
    if (words.length === 1 && gender === null) return;
    const known = this.#genders.get(last);
    if (gender === null && known !== undefined) return;
    // Two people of one surname: it tells nothing.
    this.#genders.set(last, known === undefined || known === null || known === gender ? gender : null);
  }
}

/** The name opens its sentence, also behind its title ("Mayor Ilse Varga left") or an opening ("When asked, Varga left"). */
function isSubject(run: NameRun, sentence: Sentence): boolean {
  const before = run.block.words.slice(sentence.from, run.from);
  if (before.length > mostWordsBefore) return false;
  let start = run.block.words[run.from]?.start ?? 0;
  for (const word of before.toReversed()) {
    if (/^,\s$/.test(run.block.block.text.slice(word.end, start))) return true;
    if (!(/^\p{Lu}/u.test(word.text) || isRoleNoun(word.lower) || /^(?:the|a|his|her|of|former)$/.test(word.lower)))
      return false;
    start = word.start;
  }
  return true;
}

function surnameOf(name: string): string {
  return (
    name
      .replace(/,?\s(?:Jr|Sr)\.?$/u, '')
      .split(/\s+/)
      .at(-1) ?? name
  )
    .toLowerCase()
    .replace(/['’]s?$/, '');
}

function isPlural(name: string): boolean {
  const last = name.split(/\s+/).at(-1) ?? '';
  return (
    /^(?:people|police|authorities)$/.test(last) ||
    (/^\p{Ll}+s$/u.test(last) && !/ss$/.test(last)) ||
    (/^\p{Lu}\p{Ll}+s$/u.test(name) && isRoleNoun(name.toLowerCase()))
  );
}
