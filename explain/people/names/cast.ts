import type { Gender, NameRules } from '../../language/name-rules.ts';
import type { Figure, NameIntroduction } from './figure.ts';
import { holdsOffice, isKin, lastNamed, ofOffice } from './of-office.ts';

/** A name as it stands in a block. */
export interface NamedPlace {
  readonly name: string;
  readonly introduction: NameIntroduction | null;
  readonly block: number;
  readonly paragraph: number | null;
  /** Position of the block. */
  readonly at: number;
  readonly isQuoted: boolean;
  /** The pronouns of the block where they are of one gender. */
  readonly pronouns: Gender | null;
  /** By the form of address before the name; null: none, or it does not tell. */
  readonly addressedAs: Gender | null;
  /** A form of address stands before the name: "Dr". */
  readonly isAddressed: boolean;
}

/** "Ilse von der Varga" → ["ilse", "von", "der", "varga"] */
export function namesOf(name: string, { suffixes }: NameRules): readonly string[] {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|[“”"‘]|’(?=\s)/gu, '')
    .split(/[\s,.]+/)
    .filter(Boolean);
  return words.length > 1 && suffixes.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/**
 * Who is who among the names of an article. A full name opens a figure; a surname later belongs to the figure of that
 * surname, where there are several to the one of that office, or else to the one named last. Two people of one surname
 * stay two.
 */
export class Cast {
  readonly #figures: Figure[] = [];
  readonly #bySurname = new Map<string, Figure[]>();
  readonly #byFirstName = new Map<string, Figure[]>();
  readonly #rules: NameRules;

  /** First names by surname of those whom the headline names in full. */
  readonly #headline: ReadonlyMap<string, string>;

  constructor(rules: NameRules, headline: ReadonlyMap<string, string> = new Map()) {
    this.#rules = rules;
    this.#headline = headline;
  }

  get figures(): readonly Figure[] {
    return this.#figures;
  }

  add(naming: NamedPlace): void {
    const names = namesOf(naming.name, this.#rules);
    const title = naming.introduction?.by === 'title' ? naming.introduction.role : '';
    const known =
      names.length > 1 ? this.#ofFullName(names, naming) : this.#ofOneName(names[0] ?? '', title, naming.pronouns);
    if (known !== null) this.#join(known, naming, names);
    else if (names.length > 1 || naming.introduction !== null) this.#open(naming, names);
  }

  #open(naming: NamedPlace, names: readonly string[]): void {
    const { name, introduction, block, paragraph, at, isQuoted } = naming;
    const spokenOf = new Set([naming.pronouns].filter((one) => one !== null));
    const figure = { name, names, introduction, block, paragraph, blocks: [at], isQuoted, spokenOf };
    this.#figures.push(figure);
    this.#register(figure);
  }

  #register(figure: Figure): void {
    put(this.#bySurname, figure.names.at(-1) ?? '', figure);
    for (const part of figure.names.slice(0, -1)) put(this.#byFirstName, part, figure);
  }

  #join(figure: Figure, naming: NamedPlace, names: readonly string[]): void {
    if (figure.blocks.at(-1) !== naming.at) figure.blocks.push(naming.at);
    figure.isQuoted ||= naming.isQuoted;
    if (naming.pronouns !== null) figure.spokenOf.add(naming.pronouns);
    if (names.length > figure.names.length) {
      const wasLone = figure.names.length === 1;
      figure.names = names;
      figure.name = naming.name;
      if (wasLone) for (const part of names.slice(0, -1)) put(this.#byFirstName, part, figure);
    } else if (this.#isWithoutOpener(figure, names)) Object.assign(figure, { names, name: naming.name });
    const { introduction } = naming;
    if (introduction === null) return;
    const own = figure.introduction;
    // What stands behind the surname alone, "one of his friends", comes after what the full name was given.
    if (names.length === 1 && introduction.by === 'apposition' && !this.#saysNothing(own)) return;
    const isBetter =
      own === null ||
      (own.description === '' && introduction.description !== '') ||
      (own.role === '' && introduction.role !== '') ||
      (this.#saysNothing(own) && !this.#saysNothing(introduction));
    if (!isBetter) return;
    const role = this.#saysNothing(own) ? introduction.role : own?.role || introduction.role;
    Object.assign(figure, {
      introduction: { ...introduction, role },
      block: naming.block,
      paragraph: naming.paragraph,
    });
  }

  /** "Brave Ilse Varga" is Ilse Varga, where the article calls her so, too. */
  #isWithoutOpener({ names: [first = '', ...rest] }: Figure, names: readonly string[]): boolean {
    const { isGivenName } = this.#rules;
    if (names.length < 2 || isGivenName(first) || !isGivenName(names[0] ?? '') || first.length < 2) return false;
    return rest.join(' ') === names.join(' ');
  }

  /** "His minister", where later words may say more. */
  #saysNothing(introduction: NameIntroduction | null): boolean {
    const { description = '', role = '' } = introduction ?? {};
    return description === '' && this.#rules.introductions.inArticle(role) === '';
  }

  #ofFullName(names: readonly string[], { introduction, addressedAs, isAddressed }: NamedPlace): Figure | null {
    const same = this.#sameName(names);
    if (same !== null) return same;
    const role = introduction?.role ?? '';
    const lone = (name: string) => (this.#bySurname.get(name) ?? []).filter((figure) => figure.names.length === 1);
    const [surname] = lone(names.at(-1) ?? '');
    const gender = this.#rules.genderOfGivenName(names[0] ?? '') ?? addressedAs;
    if (surname !== undefined && !isKin(role, this.#rules) && mayBe(surname, gender, isAddressed)) return surname;
    // "President Tano" was Tano Brook.
    return lone(names[0] ?? '').find((figure) => holdsOffice(figure, role)) ?? null;
  }

  #sameName(names: readonly string[]): Figure | null {
    const last = names.at(-1) ?? '';
    const sameSurname = (this.#bySurname.get(last) ?? []).filter((figure) => figure.names.length > 1);
    const same =
      sameSurname.find((figure) => isSameFirstName(figure.names[0] ?? '', names[0] ?? '', this.#rules)) ??
      lastNamed(sameSurname.filter((figure) => isWithin(names, figure.names)));
    const turned = () => (this.#bySurname.get(names[0] ?? '') ?? []).find((figure) => isTurned(figure.names, names));
    const longer = () => (this.#byFirstName.get(last) ?? []).find((figure) => isWithin(names, figure.names));
    return same ?? turned() ?? longer() ?? null;
  }

  /** "Mayor Varga" is Ilse Varga of the headline, and nobody else of that name whom the text has as no mayor. */
  #isOtherInHeadline(figure: Figure, title: string): boolean {
    const [first = '', ...more] = figure.names;
    const given = this.#headline.get(more.at(-1) ?? '');
    return given !== undefined && !isSameFirstName(given, first, this.#rules) && !holdsOffice(figure, title);
  }

  #ofOneName(name: string, title: string, pronouns: Gender | null): Figure | null {
    const figures = this.#bySurname.get(name) ?? [];
    if (title !== '') {
      const held = () => (this.#byFirstName.get(name) ?? []).find((figure) => holdsOffice(figure, title));
      const meant = ofOffice(figures, title, pronouns, this.#rules);
      return (meant !== null && this.#isOtherInHeadline(meant, title) ? null : meant) ?? held() ?? null;
    }
    if (figures.length > 0) return lastNamed(figures);
    const first = (this.#byFirstName.get(name) ?? []).filter((figure) => figure.introduction !== null);
    return first.length === 1 ? (first[0] ?? null) : null;
  }
}

/** Not "First Lady Ilse Varga" for "President Varga", nor anybody of whom the article says "he". */
function mayBe({ spokenOf, introduction }: Figure, gender: Gender | null, isAddressed: boolean): boolean {
  if (gender === null || spokenOf.has(gender)) return true;
  return spokenOf.size === 0 && !(isAddressed && gender === 'she' && introduction?.by === 'title');
}

/** "J." and "Jane"; "Tim" and "Timothy". */
export function isSameFirstName(a: string, b: string, rules: NameRules): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length === 1 || (short.length > 2 && !differ(a, b, rules)));
}

/** Daniel and Danielle are two. */
function differ(a: string, b: string, { genderOfGivenName }: NameRules): boolean {
  const [one, other] = [genderOfGivenName(a), genderOfGivenName(b)];
  return one !== null && other !== null && one !== other;
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  return short.every((name) => long.includes(name));
}

/** "Varga Ilse" and "Ilse Varga": in some countries the family name stands first. */
function isTurned(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.length > 1 && one.every((name) => other.includes(name));
}

function put(map: Map<string, Figure[]>, key: string, figure: Figure): void {
  const figures = map.get(key);
  if (figures === undefined) map.set(key, [figure]);
  else figures.push(figure);
}
