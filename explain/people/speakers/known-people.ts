import type { Gender, NameRules } from '../../language/name-rules.ts';
import type { Person } from '../../model/reading.ts';
import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import { isSameFirstName, namesOf } from '../names/cast.ts';
import { type NameRun, nameRuns } from '../names/name-runs.ts';
import { nameAtEnd } from './name-at-end.ts';

/** No article that people write has more people of one surname; in a longer list further ones are nobody. */
const mostNamesakes = 50;

/** Somebody whom a name of the article means. */
export interface KnownPerson {
  /** The fullest name, as the article writes it. */
  readonly name: string;
  /** Its parts in lower case, without "Jr." */
  readonly names: readonly string[];
  readonly gender: Gender | null;
  /** Roles that the article gives them: words in one form. */
  readonly roles: ReadonlySet<string>;
  /** Position of the block that names them first. */
  readonly at: number;
  /** Nothing but two capitals says that it is a person. */
  readonly isGuess: boolean;
}

/** All people whom an article names in full or with a form of address, and whom a part of a name may mean. */
export class KnownPeople {
  readonly #rules: NameRules;
  readonly #people: KnownPerson[] = [];
  readonly #byLastName = new Map<string, KnownPerson[]>();
  readonly #byOtherName = new Map<string, KnownPerson[]>();
  readonly #believed = new Set<KnownPerson>();
  readonly #genders = new Map<KnownPerson, Gender>();
  readonly #runs = new Map<PreparedBlock, readonly NameRun[]>();

  /** @param people those whom the article introduces */
  constructor(prepared: PreparedArticle, people: readonly Person[]) {
    this.#rules = prepared.language.names;
    const introduced = new Map(people.map((person) => [person.name, person]));
    for (const block of prepared.blocks) this.#runs.set(block, nameRuns(block));
    for (const runs of this.#runs.values()) {
      for (const [at, run] of runs.entries()) {
        this.#learnFullName(run, introduced.get(run.text));
        this.#learnCouple(run, runs[at + 1]);
      }
    }
    for (const runs of this.#runs.values()) for (const run of runs) this.#learnLoneName(run);
    this.#believeNamesakes();
  }

  /** Who shares a surname with somebody is a person, too, unless the first word stands alone elsewhere ("Acme Varga"). */
  #believeNamesakes(): void {
    const alone = new Set([...this.#runs.values()].flat().map(({ text }) => text.toLowerCase()));
    for (const namesakes of this.#byLastName.values()) {
      if (namesakes.every((person) => this.isGuess(person))) continue;
      for (const person of namesakes) if (!alone.has(person.names[0] ?? '')) this.#believed.add(person);
    }
  }

  get all(): readonly KnownPerson[] {
    return this.#people;
  }

  /** The names of a block. */
  runsOf(block: PreparedBlock): readonly NameRun[] {
    return this.#runs.get(block) ?? [];
  }

  genderOf(person: KnownPerson): Gender | null {
    return this.#genders.get(person) ?? person.gender;
  }

  isGuess(person: KnownPerson): boolean {
    return person.isGuess && !this.#believed.has(person);
  }

  /** "She" told it. */
  learnGender(person: KnownPerson, gender: Gender): void {
    if (this.genderOf(person) === null) this.#genders.set(person, gender);
  }

  /** Those whom a name may mean; one name alone is the last or, where nobody has that, another. */
  called(name: string): readonly KnownPerson[] {
    const called = this.#allCalled(name);
    const sure = called.filter((person) => !this.isGuess(person));
    return sure.length > 0 ? sure : called;
  }

  /** Whether a name and a speaker's words may mean the same person. */
  areOne(name: string, speaker: string): boolean {
    const own = this.called(nameAtEnd(speaker.split(/\s+/), this.#rules).join(' '));
    return this.called(name).some((person) => own.includes(person));
  }

  #allCalled(name: string): readonly KnownPerson[] {
    const names = namesOf(name.replace(/['’]s?$/u, ''), this.#rules);
    const last = names.at(-1) ?? '';
    const namesakes = (this.#byLastName.get(last) ?? []).slice(0, mostNamesakes);
    if (names.length === 1) return namesakes.length > 0 ? namesakes : (this.#byOtherName.get(last) ?? []);
    const same = namesakes.filter((person) => this.#isSame(person, names));
    return same.length > 0
      ? same
      : (this.#byOtherName.get(last) ?? []).filter((one) => names.every((part) => one.names.includes(part)));
  }

  #isSame({ names: known }: KnownPerson, names: readonly string[]): boolean {
    const [one, other] = [known[0] ?? '', names[0] ?? ''];
    return (
      known.length > 1 && (isSameFirstName(one, other, this.#rules) || names.every((part) => known.includes(part)))
    );
  }

  #learnFullName(run: NameRun, introduced: Person | undefined): void {
    const { genderOfAddress, genderOfGivenName, isRoleNoun, addresses, isGivenName } = this.#rules;
    const words = run.block.words.slice(run.from, run.to);
    const before = wordBefore(run);
    if (namesOf(run.text, this.#rules).length < 2 || this.#opensSentence(run)) return;
    const first = words[0]?.lower ?? '';
    const isPerson = introduced !== undefined || isGivenName(first) || isRoleNoun(before) || addresses.has(before);
    const gender = genderOfAddress(before) ?? genderOfGivenName(first);
    const roles = this.#rolesIn(`${before} ${this.#rules.titles.headOf(introduced?.description ?? '')}`);
    if (isPerson || this.called(run.text).length === 0) this.#add(run, run.text, gender, roles, !isPerson);
  }

  /** "Henrik and Solveig Varga" are two of one surname. */
  #learnCouple(run: NameRun, next: NameRun | undefined): void {
    if (next === undefined || run.to - run.from !== 1 || next.to - next.from < 2 || next.from !== run.to + 1) return;
    const { titles, isGivenName, genderOfGivenName } = this.#rules;
    const [own, tie] = [run.block.words[run.from]?.lower ?? '', run.block.words[run.to]?.lower ?? ''];
    if (!titles.conjunctions.has(tie) || !isGivenName(own)) return;
    const surname = next.text.split(' ').at(-1) ?? '';
    this.#add(run, `${run.text} ${surname}`, genderOfGivenName(own), new Set());
  }

  #learnLoneName(run: NameRun): void {
    if (namesOf(run.text, this.#rules).length !== 1) return;
    const before = wordBefore(run);
    const { genderOfAddress, isRoleNoun, addresses } = this.#rules;
    if (!isRoleNoun(before) && !addresses.has(before)) return;
    const gender = genderOfAddress(before);
    const known = this.called(run.text);
    const fitting = known.filter((person) => gender === null || (this.genderOf(person) ?? gender) === gender);
    const [only] = fitting;
    if (only === undefined) this.#add(run, run.text, gender, this.#rolesIn(before));
    else if (fitting.length === 1 && gender !== null) this.learnGender(only, gender);
  }

  /** "Maybe Varga" is no name. */
  #opensSentence({ block, from }: NameRun): boolean {
    const { words, sentences, names } = block.language;
    const first = block.words[from];
    return (
      first === undefined ||
      words.stopWords.has(first.lower) ||
      sentences.openers.has(first.text) ||
      names.isSentenceAdverb(first.text)
    );
  }

  #rolesIn(text: string): ReadonlySet<string> {
    const words = text.toLowerCase().split(/[\s,.-]+/);
    return new Set(
      words.filter((word) => this.#rules.isRoleNoun(word) || this.#rules.addresses.has(word)).map(this.#rules.roleForm),
    );
  }

  #add(run: NameRun, name: string, gender: Gender | null, roles: ReadonlySet<string>, isGuess = false): void {
    const known = this.called(name).find(({ names }) => names.length > 1);
    const names = namesOf(name, this.#rules);
    if (known !== undefined && names.length > 1) {
      if (gender !== null) this.learnGender(known, gender);
      for (const role of roles) (known.roles as Set<string>).add(role);
      return;
    }
    const person: KnownPerson = { name, names, gender, roles: new Set(roles), at: run.block.at, isGuess };
    this.#people.push(person);
    put(this.#byLastName, names.at(-1) ?? '', person);
    for (const part of new Set(names.slice(0, -1))) put(this.#byOtherName, part, person);
  }
}

/** The title, form of address or kinship before a name: "Mayor Varga", "Mr. Varga", "his sister, Ilse Varga". */
export function wordBefore({ block, from }: NameRun): string {
  const [before, own] = [block.words[from - 1], block.words[from]];
  if (before === undefined || own === undefined) return '';
  const gap = block.block.text.slice(before.end, own.start);
  const touches = gap === ' ' || gap === ', ' || (gap === '. ' && before.text.length <= 4);
  return touches ? before.lower : '';
}

function put(map: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const people = map.get(key);
  if (people === undefined) map.set(key, [person]);
  else people.push(person);
}
