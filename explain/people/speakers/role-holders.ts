import type { NameRules } from '../../language/name-rules.ts';
import type { Person } from '../../model/reading.ts';
import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import type { KnownPeople } from './known-people.ts';

/** Somebody whom "the minister" may mean. */
interface Holder {
  /** Null: only "a spokesman". */
  readonly name: string | null;
  /** The role's words, in one form. */
  readonly words: ReadonlySet<string>;
  /** Position of the block that says so first. */
  readonly at: number;
}

/** Words between "a" and a role noun: "a senior port official". */
const mostModifiers = 4;

/** Who holds which role in an article, named or not: whether "the minister" could be two. */
export class RoleHolders {
  readonly #rules: NameRules;
  readonly #byRole = new Map<string, Holder[]>();

  /** @param people those whom the article introduces */
  constructor(prepared: PreparedArticle, known: KnownPeople, people: readonly Person[]) {
    this.#rules = prepared.language.names;
    const described = new Map(
      people.flatMap(({ name, description }) => known.called(name).map((person) => [person, description] as const)),
    );
    for (const person of known.all) {
      const { name, roles, at } = person;
      const words = new Set([...this.#formsIn(this.#rules.titles.headOf(described.get(person) ?? '')), ...roles]);
      this.#add({ name, words, at }, roles);
    }
    const byBlock = Map.groupBy(people, ({ block }) => block);
    for (const block of prepared.blocks) {
      const descriptions = (byBlock.get(block.block.id) ?? []).map(({ description }) => description);
      this.#readUnnamed(block, descriptions.join('\n'));
    }
  }

  /**
   * Who "the transport minister" is, as far as a block can know: the name of the only holder, the words themselves where
   * no holder has a name, null where there are two, or where only somebody not yet named can be meant ("the woman").
   */
  of(speaker: string, { at }: PreparedBlock): string | null {
    const office = this.#rules.spokenOffice.exec(speaker)?.[1];
    const noun =
      office
        ?.split(this.#rules.afterRole)[0]
        ?.trim()
        .toLowerCase()
        .split(/[\s-]+/) ?? [];
    const role = noun.findLast((word) => !this.#rules.titles.officesToCome.has(word)) ?? '';
    if (!this.#rules.isRoleNoun(role) || this.#rules.titles.isPlural(role)) return speaker;
    const words = noun.map(this.#rules.roleForm);
    const fits = (holder: Holder) => holder.at <= at && words.every((word) => holder.words.has(word));
    const all = this.#byRole.get(this.#rules.roleForm(role)) ?? [];
    const first = all.findIndex(fits);
    if (first >= 0 && all.some((holder, index) => index > first && fits(holder))) return null;
    return all[first]?.name ?? (this.#rules.privateNouns.has(role) ? null : speaker);
  }

  #formsIn(text: string): readonly string[] {
    return text
      .toLowerCase()
      .split(/[\s,.-]+/)
      .filter(Boolean)
      .map((word) => this.#rules.roleForm(word.replace(/['’]s?$/u, '')));
  }

  #add(holder: Holder, roles: Iterable<string>): void {
    for (const role of roles) {
      const holders = this.#byRole.get(role);
      if (holders === undefined) this.#byRole.set(role, [holder]);
      else holders.push(holder);
    }
  }

  /** "a spokesman for the port" is one more, unless it says what somebody named is. */
  #readUnnamed(block: PreparedBlock, descriptions: string): void {
    const { words, language } = block;
    const { titles, isRoleNoun } = this.#rules;
    for (const [at, word] of words.entries()) {
      if (!isRoleNoun(word.lower) || titles.isPlural(word.lower)) continue;
      let from = at;
      while (
        at - from < mostModifiers &&
        from > 0 &&
        words[from - 1]?.tie === 'space' &&
        !titles.determiners.has(words[from - 1]?.lower ?? '') &&
        !language.words.stopWords.has(words[from - 1]?.lower ?? '')
      )
        from -= 1;
      const article = words[from - 1];
      if (article === undefined || !titles.determiners.has(article.lower)) continue;
      const phrase = block.block.text.slice(words[from]?.start, word.end);
      const isOne = language.words.definiteArticles.has(article.lower)
        ? from < at && this.#isNew(phrase, word.lower)
        : titles.indefinites.has(article.lower);
      if (isOne && !descriptions.includes(phrase))
        this.#add({ name: null, words: new Set(this.#formsIn(phrase)), at: block.at }, [
          this.#rules.roleForm(word.lower),
        ]);
    }
  }

  /** "the foreign minister", where nobody is known as that. */
  #isNew(phrase: string, role: string): boolean {
    const words = this.#formsIn(phrase);
    return !(this.#byRole.get(this.#rules.roleForm(role)) ?? []).some((holder) =>
      words.every((word) => holder.words.has(word)),
    );
  }
}
