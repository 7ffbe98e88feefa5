import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/name-rules.ts';
import type { PronounKind } from '../../language/speech-rules.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { isSubject } from './is-subject.ts';
import type { KnownPeople, KnownPerson } from './known-people.ts';
import { nameAtEnd } from './speaker-names.ts';

/** A pronoun reaches back this many sentences; further off its meaning is a guess. */
const farthest = 8;

interface Mention {
  /** What the speaker or person is called. */
  readonly name: string;
  /** Null: a body, or somebody without a name. */
  readonly person: KnownPerson | null;
  readonly does: 'speak' | 'act' | 'nothing';
  readonly sentence: Sentence;
  /** Where in the block. */
  readonly start: number;
}

/**
 * Whom "he", "she", "they" and "it" mean: who spoke last and fits, or else the only person who fits and acted. Where
 * somebody else who fits was named since, it could be two, and is nobody.
 * Gender from given names, forms of address and pronouns before; a name that tells nothing fits both.
 */
export class Antecedents {
  readonly #language: Language;
  readonly #known: KnownPeople;
  /** Newest first. */
  #recent: readonly Mention[] = [];

  constructor(prepared: PreparedArticle, known: KnownPeople) {
    this.#language = prepared.language;
    this.#known = known;
  }

  /**
   * Call in reading order for each sentence, before asking for its pronoun.
   * @param masked the sentence with its quotations made unreadable: whom a quotation is about acts only in it
   */
  read(sentence: Sentence, masked: string): void {
    for (const run of this.#known.runsOf(sentence.block)) {
      const start = run.block.words[run.from]?.start ?? 0;
      if (start < sentence.start || start >= sentence.end) continue;
      if (!masked.startsWith(run.text, start - sentence.start)) continue;
      const called = this.#known.called(run.text);
      const does = isSubject(run, sentence) ? 'act' : 'nothing';
      for (const person of called) this.#note({ name: run.text, person, does, sentence, start });
    }
  }

  spoke(name: string, sentence: Sentence): void {
    const called = this.#known.called(nameAtEnd(name.split(/\s+/), this.#language.names).join(' '));
    const person = called.length === 1 ? (called[0] ?? null) : null;
    this.#note({ name, person, does: 'speak', sentence, start: sentence.start });
  }

  #note(mention: Mention): void {
    const { at } = mention.sentence;
    this.#recent = [mention, ...this.#recent.filter(({ sentence }) => at - sentence.at <= farthest)];
  }

  /**
   * Null where nobody fits, or two could be meant.
   * @param quoted what the pronoun is said to have said: who speaks of "him" is not him, but somebody heard before
   * @param start where in the block the pronoun stands: who is named behind it is not meant
   */
  of(pronoun: PronounKind, sentence: Sentence, quoted: string, start: number): string | null {
    const near = this.#recent.filter((mention) => sentence.at - mention.sentence.at <= farthest);
    if (pronoun === 'they' || pronoun === 'it') return this.#ofBody(near, pronoun);
    if (pronoun === 'relative') return null;
    const later = new Set(near.filter((mention) => isBehind(mention, sentence, start)).map(keyOf));
    const isAboutAnother = this.#language.speech.aboutAnother[pronoun].test(quoted);
    const fits = near.filter((mention) => !later.has(keyOf(mention)) && this.#fits(mention, pronoun));
    const found = decide(fits, sentence);
    if (found === null || (isAboutAnother && found.does !== 'speak')) return null;
    if (found.person !== null) this.#known.learnGender(found.person, pronoun);
    return found.name;
  }

  /** Only who spoke last can go on as "they" or "it". */
  #ofBody(near: readonly Mention[], pronoun: 'they' | 'it'): string | null {
    const last = near.find(({ does }) => does === 'speak');
    if (last === undefined) return null;
    const isSeveral = this.#language.speech.isSeveral(last.name);
    const isBody = !isSeveral && !this.#isPerson(last);
    return (pronoun === 'they' ? isSeveral || isBody : isBody) ? last.name : null;
  }

  #fits(mention: Mention, pronoun: Gender): boolean {
    if (!this.#isPerson(mention) || this.#language.speech.isSeveral(mention.name)) return false;
    const { genderInName } = this.#language.names;
    const gender =
      genderInName(mention.name) ?? (mention.person === null ? null : this.#known.genderOf(mention.person));
    return gender === null || gender === pronoun;
  }

  /** A name that the article gives in full, or "a spokesman". */
  #isPerson({ name, person }: Mention): boolean {
    return person !== null || this.#language.names.isRoleNoun((name.split(/\s+/).at(-1) ?? '').toLowerCase());
  }
}

function keyOf({ person, name }: Mention): KnownPerson | string {
  return person ?? name.toLowerCase();
}

function isBehind(mention: Mention, sentence: Sentence, start: number): boolean {
  return mention.sentence === sentence && mention.start > start;
}

/** Of those who fit, newest first. */
function decide(fits: readonly Mention[], sentence: Sentence): Mention | null {
  const speaker = fits.find(({ does }) => does === 'speak');
  const since = speaker === undefined ? fits : fits.filter((mention) => mention.sentence.at > speaker.sentence.at);
  const others = since.filter((mention) => speaker === undefined || keyOf(mention) !== keyOf(speaker));
  const newest = others[0];
  if (newest === undefined) return speaker ?? null;
  // Somebody newly come into the text, alone, is whom it goes on about.
  const rivals = others.filter((mention) => mention.sentence.block.at >= newest.sentence.block.at);
  const isAlone = rivals.every((mention) => keyOf(mention) === keyOf(newest));
  const acts = rivals.some(({ does }) => does === 'act');
  if (!isAlone || !acts) return null;
  if (speaker === undefined) return newest;
  const isNew = newest.person?.at === newest.sentence.block.at && newest.sentence.block !== speaker.sentence.block;
  return isNew && sentence.block.at - newest.sentence.block.at <= 1 ? newest : null;
}
