import type { Language } from '../../language/language.ts';
import type { Person } from '../../model/reading.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import { foldWord } from '../../text/words.ts';

/** Who is no side of a story but tells it: the article's own writers, other outlets, documents. */
export class Reporters {
  readonly #language: Language;
  /** Folded words of all names that are a writer's here. */
  readonly #writers: ReadonlySet<string>;
  readonly #site: string | null;

  constructor({ article, language }: PreparedArticle) {
    this.#language = language;
    this.#site = article.meta.site;
    const { reporterLabel } = language.briefing;
    const labelled = article.blocks.flatMap(({ text }) => reporterLabel.exec(text)?.[1] ?? []);
    this.#writers = new Set([article.meta.byline ?? '', ...labelled].flatMap(wordsOf));
  }

  /** Whether a speaker is one of them. @param person whom the name means, if somebody who is known */
  include(speaker: string, person: Person | null): boolean {
    const { noVoice, reporter } = this.#language.briefing;
    if (person === null && (noVoice.test(speaker) || isSame(speaker, this.#site))) return true;
    if (reporter.test(speaker) || (person !== null && reporter.test(person.description))) return true;
    const surname = wordsOf(person?.name ?? speaker).at(-1);
    return surname !== undefined && this.#writers.has(surname);
  }
}

function wordsOf(name: string): readonly string[] {
  return (name.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []).map(foldWord);
}

function isSame(speaker: string, site: string | null): boolean {
  return site !== null && wordsOf(speaker).join('') === wordsOf(site).join('');
}
