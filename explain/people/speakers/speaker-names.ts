import type { NameRules } from '../../language/name-rules.ts';
import type { Person } from '../../model/reading.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import type { NameRun } from '../names/name-runs.ts';
import { type KnownPeople, type KnownPerson, wordBefore } from './known-people.ts';
import { nameAtEnd } from './name-at-end.ts';
import { RoleHolders } from './role-holders.ts';

/** Whom a speaker's words name, where only one can be meant. */
export class SpeakerNames {
  readonly #rules: NameRules;
  readonly #known: KnownPeople;
  readonly #holders: RoleHolders;

  constructor(prepared: PreparedArticle, known: KnownPeople, people: readonly Person[]) {
    this.#rules = prepared.language.names;
    this.#known = known;
    this.#holders = new RoleHolders(prepared, known, people);
  }

  /**
   * The speaker as the article names them, or their name where "the minister" and "Mrs Varga" mean one person only; null
   * where two could be meant, or where the words say whose but not who ("his lawyer").
   */
  of(speaker: string, sentence: Sentence): string | null {
    const words = speaker.split(/\s+/);
    const { possessives } = sentence.block.language.names.titles;
    if (possessives.has((words[0] ?? '').toLowerCase())) return null;
    const name = nameAtEnd(words, this.#rules);
    if (name.length === 0) return this.#holders.of(speaker, sentence.block);
    const all = this.#known.called(name.join(' '));
    if (name.length > 1 || all.length < 2) return speaker;
    const isOneOfTwo = words.slice(0, -1).some((word) => /^\p{Ll}/u.test(word) && !this.#isTitleWord(word));
    if (isOneOfTwo) return null;
    const called = all.filter(({ at }) => at <= sentence.block.at);
    if (called.length === 1) return called[0]?.name ?? null;
    const before = words.slice(0, -1).map((word) => word.toLowerCase().replace(/\.$/, ''));
    return this.#fitting(called, before, sentence)?.name ?? null;
  }

  /** Not "younger" in "the younger Varga". */
  #isTitleWord(word: string): boolean {
    const { isRoleNoun, addresses, titles } = this.#rules;
    return isRoleNoun(word) || addresses.has(word) || titles.determiners.has(word);
  }

  /** Those whom a name in the text may mean, by what stands before it. */
  calledBy(run: NameRun, sentence: Sentence): readonly KnownPerson[] {
    const all = this.#known.called(run.text);
    const called = all.length < 2 ? all : all.filter(({ at }) => at <= run.block.at);
    if (called.length < 2) return called;
    const one = this.#fitting(called, [wordBefore(run)], sentence);
    return one === null ? called : [one];
  }

  /** Of people of one name the one who is meant: by "Mrs", by the office, or since only they are spoken of here. */
  #fitting(called: readonly KnownPerson[], before: readonly string[], { block, start }: Sentence): KnownPerson | null {
    const gender = before.map(this.#rules.genderOfAddress).find((one) => one !== null);
    const roles = before.filter(this.#rules.isRoleNoun).map(this.#rules.roleForm);
    const fitting = called.filter(
      (person) =>
        (gender === undefined || (this.#known.genderOf(person) ?? gender) === gender) &&
        roles.every((role) => person.roles.has(role)),
    );
    if (gender !== undefined || roles.length > 0) return onlyOne(fitting);
    return onlyOne(called.filter((person) => this.#isNamedIn(block, start, person)));
  }

  /** Whether the block has the person's full name before a place in it. */
  #isNamedIn(block: PreparedBlock, end: number, person: KnownPerson): boolean {
    return this.#known
      .runsOf(block)
      .some(
        (run) =>
          run.to - run.from > 1 &&
          (block.words[run.from]?.start ?? end) < end &&
          onlyOne(this.#known.called(run.text)) === person,
      );
  }
}

function onlyOne(people: readonly KnownPerson[]): KnownPerson | null {
  return people.length === 1 ? (people[0] ?? null) : null;
}
