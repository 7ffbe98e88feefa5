import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/name-rules.ts';
import type { PronounKind } from '../../language/speech-rules.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { type NameRun, nameRuns } from '../names/name-runs.ts';
import { isSubject } from './is-subject.ts';

/** A pronoun reaches back this many sentences; further off its meaning is a guess. */
const farthest = 8;
/** Who so often acted since somebody else spoke is whom the text is about now. */
const leastActs = 2;

interface Mention {
  readonly name: string;
  readonly spoke: boolean;
  readonly sentence: Sentence;
}

/**
 * Whom "he" and "she" mean: the person of fitting gender who spoke or was a sentence's subject last. A speaker stays
 * one while they speak of others; where another subject came in between, it is nobody unless the paragraph decides.
 * Gender from given names, forms of address and pronouns before; a name that tells nothing fits both.
 */
export class Antecedents {
  readonly #language: Language;
  readonly #genders = new Map<string, Gender | null>();
  /** By first name, lower case: many are called so later. */
  readonly #fullNames = new Map<string, string>();
  /** By sentence: the person that it is about. */
  readonly #subjects = new Map<number, NameRun>();
  /** By sentence: surnames of all whom it names. */
  readonly #named = new Map<number, readonly string[]>();
  /** Whom the last speaker spoke of, since another spoke; surnames. */
  #spokenOf: { readonly by: string; readonly names: Set<string> } = { by: '', names: new Set() };
  #recent: readonly Mention[] = [];

  constructor(prepared: PreparedArticle) {
    this.#language = prepared.language;
    const blocks = prepared.blocks.map((block) => ({ block, runs: nameRuns(block) }));
    for (const { runs } of blocks) for (const run of runs) this.#learn(run);
    for (const { block, runs } of blocks) {
      let at = 0;
      for (const sentence of block.sentences) {
        const own: NameRun[] = [];
        for (let run = runs[at]; run !== undefined && run.from < sentence.to; run = runs[at]) {
          own.push(run);
          at += 1;
        }
        this.#named.set(
          sentence.at,
          own.map(({ text }) => this.#keyOf(text)),
        );
        const first = own.find(({ text }) => this.#isPerson(text));
        if (first !== undefined && isSubject(first, sentence)) this.#subjects.set(sentence.at, first);
      }
    }
  }

  /**
   * Call in reading order for each sentence, before asking for its pronoun.
   * @param masked the sentence with its quotations made unreadable: whom a quotation is about acts only in it
   */
  read(sentence: Sentence, masked: string): void {
    const run = this.#subjects.get(sentence.at);
    const start = (run?.block.words[run.from]?.start ?? 0) - sentence.start;
    if (run !== undefined && masked.startsWith(run.text, start)) this.#note({ name: run.text, spoke: false, sentence });
  }

  spoke(name: string, sentence: Sentence): void {
    this.#note({ name, spoke: true, sentence });
    const by = this.#keyOf(name);
    if (this.#spokenOf.by !== by) this.#spokenOf = { by, names: new Set() };
    // "Minister" is cut out of a title, and the name in its sentence may be its own.
    if (!this.#genders.has(by)) return;
    for (const other of this.#named.get(sentence.at) ?? []) if (other !== by) this.#spokenOf.names.add(other);
  }

  #note(mention: Mention): void {
    this.#recent = [mention, ...this.#recent].slice(0, farthest);
  }

  /**
   * Null where nobody fits.
   * @param quoted what the pronoun is said to have said: who speaks of "him" is not him, but somebody heard before
   */
  of(pronoun: PronounKind, sentence: Sentence, quoted: string): string | null {
    const { aboutAnother } = this.#language.speech;
    const isAboutAnother = (pronoun === 'he' || pronoun === 'she') && aboutAnother[pronoun].test(quoted);
    const fits = this.#recent.filter(
      (mention) =>
        sentence.at - mention.sentence.at <= farthest &&
        this.#fits(mention, pronoun) &&
        (mention.spoke || !isAboutAnother),
    );
    const found = this.#decide(fits, sentence);
    const surname = found === null ? '' : this.#keyOf(found);
    if ((pronoun === 'he' || pronoun === 'she') && this.#genders.get(surname) === null)
      this.#genders.set(surname, pronoun);
    return found !== null && !/\s/.test(found) && !this.#genders.has(this.#surnameOf(found))
      ? (this.#fullNames.get(this.#surnameOf(found)) ?? found)
      : found;
  }

  /** What all names of one person share: the surname, also where only the first name stands. */
  #keyOf(name: string): string {
    const last = this.#surnameOf(name);
    const full = this.#genders.has(last) || /\s/.test(name) ? undefined : this.#fullNames.get(last);
    return full === undefined ? last : this.#surnameOf(full);
  }

  /** Of those who fit, newest first. */
  #decide(fits: readonly Mention[], sentence: Sentence): string | null {
    const newest = fits[0];
    const speaker = fits.find(({ spoke }) => spoke);
    if (newest === undefined || speaker === undefined) return newest?.name ?? null;
    const [one, other] = [this.#keyOf(newest.name), this.#keyOf(speaker.name)];
    if (one === other || (this.#spokenOf.by === other && this.#spokenOf.names.has(one))) return speaker.name;
    const isNext = sentence.block.at - newest.sentence.block.at <= 1;
    const isAlone = newest.sentence.block !== speaker.sentence.block || newest.sentence.block === sentence.block;
    const sinceSpeech = fits.slice(0, fits.indexOf(speaker)).filter(({ name }) => this.#keyOf(name) === one);
    return (isNext && isAlone) || sinceSpeech.length >= leastActs ? newest.name : null;
  }

  #fits({ name, spoke }: Mention, pronoun: PronounKind): boolean {
    const isSeveral = this.#language.speech.isSeveral(name);
    if (pronoun === 'they') return spoke && (isSeveral || !this.#isPerson(name));
    if (pronoun === 'it') return spoke && !isSeveral && !this.#isPerson(name);
    const gender = this.#genderOf(name);
    return !isSeveral && (gender === null ? this.#isPerson(name) : gender === pronoun);
  }

  #genderOf(name: string): Gender | null {
    return this.#language.names.genderInName(name) ?? this.#genders.get(this.#keyOf(name)) ?? null;
  }

  /** A name that the article gives in full, or "a spokesman". */
  #isPerson(name: string): boolean {
    return this.#genders.has(this.#keyOf(name)) || this.#language.names.isRoleNoun(this.#surnameOf(name));
  }

  #learn(run: NameRun): void {
    const words = run.block.words.slice(run.from, run.to);
    const last = this.#surnameOf(run.text);
    const { genderOfAddress, genderOfGivenName, isRoleNoun } = this.#language.names;
    const address = run.block.words[run.from - 1]?.lower ?? '';
    const ofName = words.length > 1 ? genderOfGivenName(words[0]?.lower ?? '') : null;
    const gender = genderOfAddress(address) ?? ofName;
    if (words.length === 1 && gender === null) return;
    const first = words[0]?.lower ?? '';
    const isPerson = gender !== null || isRoleNoun(address);
    if (words.length > 1 && isPerson && !this.#fullNames.has(first)) this.#fullNames.set(first, run.text);
    const known = this.#genders.get(last);
    if (gender === null && known !== undefined) return;
    // Two people of one surname: it tells nothing.
    this.#genders.set(last, known === undefined || known === null || known === gender ? gender : null);
  }

  #surnameOf(name: string): string {
    return (name.replace(this.#language.names.suffixAtEnd, '').split(/\s+/).at(-1) ?? name)
      .toLowerCase()
      .replace(/['’]s?$/, '');
  }
}
