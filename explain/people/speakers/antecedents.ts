import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/name-rules.ts';
import type { PronounKind } from '../../language/speech-rules.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { isSubject } from './is-subject.ts';
import type { KnownPeople } from './known-people.ts';
import { decide, isBehind, keyOf, type Mention } from './mention.ts';
import { nameAtEnd } from './name-at-end.ts';
import type { SpeakerNames } from './speaker-names.ts';

/** A pronoun reaches back this many sentences; further off its meaning is a guess. */
const farthest = 8;
/** "It" and "they" are said of things, too. */
const farthestBody = 3;

/** Stands for whom the text does not name. */
const unknown = '';

/**
 * Whom "he", "she", "they" and "it" mean: who spoke last and fits, or else the only person who fits and acted. Where
 * somebody else who fits was named since, it could be two, and is nobody.
 * Gender from given names, forms of address and pronouns before; a name that tells nothing fits both.
 */
export class Antecedents {
  readonly #language: Language;
  readonly #known: KnownPeople;
  readonly #names: SpeakerNames;
  /** By what somebody without a name is called: "the deputy", whom "she" has meant. */
  readonly #genders = new Map<string, Gender>();
  /** Newest first. */
  #recent: readonly Mention[] = [];

  constructor(prepared: PreparedArticle, known: KnownPeople, names: SpeakerNames) {
    this.#language = prepared.language;
    this.#known = known;
    this.#names = names;
  }

  /**
   * Call in reading order for each sentence, before asking for its pronoun.
   * @param masked the sentence with its quotations made unreadable: whom a quotation is about acts only in it
   */
  read(sentence: Sentence, masked: string): void {
    const opening = this.#language.speech.pronouns.get(/^\p{L}+/u.exec(masked)?.[0].toLowerCase() ?? '');
    this.#readSurnameLikePlace(sentence);
    for (const run of this.#known.runsOf(sentence.block)) {
      const start = run.block.words[run.from]?.start ?? 0;
      if (start < sentence.start || start >= sentence.end) continue;
      if (!masked.startsWith(run.text, start - sentence.start)) continue;
      const called = this.#names.calledBy(run, sentence);
      if (!isProse(sentence)) continue;
      const does = isSubject(run, sentence) ? 'act' : 'nothing';
      for (const person of called) {
        const mention: Mention = { name: run.text, person, does, sentence, start };
        // "He had met Varga": it goes on about him.
        const isTopic = (opening === 'he' || opening === 'she') && this.#fits(mention, opening);
        const isPlace = this.#known.isGuess(person) && does === 'nothing';
        if (!isTopic && !isPlace) this.#note(mention);
      }
    }
  }

  /** "White left": alone it is no name by its looks, but here somebody has it. */
  #readSurnameLikePlace(sentence: Sentence): void {
    const [first, next] = sentence.block.words.slice(sentence.from, sentence.to);
    const isName =
      first !== undefined && next !== undefined && this.#language.names.surnamesLikePlaces.has(first.lower);
    if (!isName || first.tie !== 'space' || /^\p{Lu}/u.test(next.text)) return;
    for (const person of this.#known.called(first.text))
      this.#note({ name: first.text, person, does: 'act', sentence, start: first.start });
  }

  /** Somebody spoke, and nobody knows who: a pronoun after that may mean them. */
  spokeUnknown(sentence: Sentence): void {
    this.#note({ name: unknown, person: null, does: 'speak', sentence, start: sentence.start });
  }

  spoke(name: string, sentence: Sentence): void {
    const called = this.#known.called(nameAtEnd(this.#headOf(name), this.#language.names).join(' '));
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
    if (pronoun === 'they' || pronoun === 'it') return this.#ofBody(sentence, near, pronoun);
    if (pronoun === 'relative') return null;
    const fitting = near.filter((mention) => this.#fits(mention, pronoun));
    const sure = fitting.filter(
      ({ person, does }) => person === null || does === 'speak' || !this.#known.isGuess(person),
    );
    const fits = sure.length > 0 ? sure : fitting;
    const before = fits.filter((mention) => !isBehind(mention, sentence, start));
    const found = decide(before, sentence) ?? this.#onlyOne(before, pronoun);
    const isAboutAnother = this.#language.speech.aboutAnother[pronoun].test(quoted);
    const stranger = near.find((mention) => this.#isStranger(mention, sentence) && !isBehind(mention, sentence, start));
    if (found === null || found.name === unknown || (isAboutAnother && found.does !== 'speak')) return null;
    const isOther = stranger !== undefined && keyOf(stranger) !== keyOf(found);
    if (isOther && near.indexOf(stranger) < near.indexOf(found)) return null;
    if (fits.some((mention) => isBehind(mention, sentence, start) && keyOf(mention) === keyOf(found))) return null;
    return this.#nameOf(found, pronoun);
  }

  /** In full where the name alone could be another's, or is a first name. */
  #nameOf({ name, person }: Mention, pronoun: Gender): string {
    if (person === null) this.#genders.set(name, pronoun);
    else this.#known.learnGender(person, pronoun);
    if (person === null) return name;
    const isSurname = person.names.at(-1) === name.toLowerCase();
    return this.#known.called(name).length > 1 || !(isSurname || /\s/.test(name)) ? person.name : name;
  }

  /** Nobody else is near whom "she" could mean, and she is known to be a woman. */
  #onlyOne(fits: readonly Mention[], pronoun: Gender): Mention | null {
    const [newest] = fits;
    const person = newest?.person ?? null;
    if (newest === undefined || person === null || this.#known.genderOf(person) !== pronoun) return null;
    return fits.every((mention) => mention.person === person) ? newest : null;
  }

  /** Only who spoke last can go on as "they" or "it". */
  #ofBody(sentence: Sentence, near: readonly Mention[], pronoun: 'they' | 'it'): string | null {
    const last = near.find(({ does }) => does === 'speak');
    if (last === undefined || last.name === unknown || sentence.at - last.sentence.at > farthestBody) return null;
    const isSeveral = this.#language.speech.isSeveral(last.name);
    const isGuess = last.person !== null && this.#known.isGuess(last.person);
    const isBody = !isSeveral && (isGuess || !this.#isPerson(last));
    return (pronoun === 'they' ? isSeveral || isBody : isBody) ? last.name : null;
  }

  #fits(mention: Mention, pronoun: Gender): boolean {
    if (mention.name === unknown) return true;
    if (!this.#isPerson(mention) || this.#language.speech.isSeveral(mention.name)) return false;
    const { name, person } = mention;
    const known = person === null ? this.#genders.get(name) : this.#known.genderOf(person);
    const gender = this.#language.names.genderInName(name) ?? known ?? null;
    return gender === null || gender === pronoun;
  }

  /**
   * Who speaks and of whom the text says nothing but a name, or whom a surname alone has act in the same paragraph where
   * nothing else says that it is a person: maybe a person, who then may be meant.
   */
  #isStranger({ name, person, does, sentence }: Mention, { block }: Sentence): boolean {
    const { isOtherName, isRoleNoun } = this.#language.names;
    if (does === 'act') return sentence.block === block && person?.names.at(-1) === name.toLowerCase();
    if (does === 'nothing') return false;
    const words = nameAtEnd(this.#headOf(name), this.#language.names);
    return (
      person === null &&
      words.length > 1 &&
      !words.some((word) => isOtherName(word.toLowerCase()) || isRoleNoun(word.toLowerCase()))
    );
  }

  /** "a spokesman" in "a spokesman for Ilse Varga": whose he is, he is not. */
  #headOf(name: string): readonly string[] {
    const words = name.split(/\s+/);
    const end = words.findIndex((word) => this.#language.names.afterRole.test(word));
    const isSomebodys = end > 1 && /^\p{Ll}/u.test(words[end - 1] ?? '');
    return isSomebodys ? words.slice(0, end) : words;
  }

  /** A name that the article gives in full, or "a spokesman". */
  #isPerson({ name, person }: Mention): boolean {
    return person !== null || this.#language.names.isRoleNoun((this.#headOf(name).at(-1) ?? '').toLowerCase());
  }
}

/** Not a credit or a line of a list. */
function isProse({ block }: Sentence): boolean {
  return /[.!?…:][\s"”’)\]]*$/u.test(block.block.text.slice(-8));
}
