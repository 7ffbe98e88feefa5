import type { NameRules } from '../../language/name-rules.ts';
import type { Person } from '../../model/reading.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import { isCapitalised } from '../../text/words.ts';
import { isSameFirstName, namesOf } from './cast.ts';
import type { Figure } from './figure.ts';
import { castOf, personOf } from './find-people.ts';

/**
 * The people of an article with those whom it only knows by an office and the surname ("President Varga"), and those who share
 * a surname with one of them and of whom it says nothing: by the surname alone either may be meant.
 */
export function withNamesakes(people: readonly Person[], prepared: PreparedArticle): readonly Person[] {
  const { names: rules } = prepared.language;
  const surnames = new Set(people.map(({ name }) => namesOf(name, rules).at(-1) ?? ''));
  const known = castOf(prepared);
  const others = known.figures
    .filter(
      (figure) =>
        !known.people.includes(figure) &&
        (isOfficeOnly(figure, known.figures, rules) || isNamesake(figure, surnames, rules.isGivenName)),
    )
    .map((figure) => personOf(figure, false));
  const named = [...people, ...others];
  return [...named, ...inTitle(named, surnames, prepared)];
}

/** "President Varga"; not "Mayor Omar", who is Omar Belan. */
function isOfficeOnly(
  { names: [name = '', ...more], introduction }: Figure,
  figures: readonly Figure[],
  { introductions }: NameRules,
): boolean {
  if (more.length > 0 || introduction?.by !== 'title' || introductions.inArticle(introduction.role) === '')
    return false;
  return !figures.some(({ names }) => names.length > 1 && names[0] === name);
}

/** A given name with the surname, or the surname behind a title; "Lake Varga" is nobody. */
function isNamesake(
  { names, introduction }: Figure,
  surnames: ReadonlySet<string>,
  isGivenName: (lower: string) => boolean,
): boolean {
  if (!surnames.has(names.at(-1) ?? '')) return false;
  return names.length > 1 ? isGivenName(names[0] ?? '') : introduction?.by === 'title';
}

/** The headline may name somebody in full whom the text only calls by the surname. */
function inTitle(
  named: readonly Person[],
  surnames: ReadonlySet<string>,
  { titleWords, blocks, language: { names: rules } }: PreparedArticle,
): readonly Person[] {
  return titleWords.flatMap((word, at): readonly Person[] => {
    const given = titleWords[at - 1];
    if (given?.tie !== 'space' || !isCapitalised(given.text) || !isCapitalised(word.text) || !surnames.has(word.lower))
      return [];
    const isKnown = named.some(({ name }) => {
      const own = namesOf(name, rules);
      return own.at(-1) === word.lower && (own.length === 1 || isSameFirstName(own[0] ?? '', given.lower, rules));
    });
    const first = blocks.find(({ words }) =>
      words.some(({ lower, text }) => lower === word.lower && isCapitalised(text)),
    );
    if (isKnown || first === undefined || !rules.isGivenName(given.lower)) return [];
    const { id, paragraph } = first.block;
    return [{ name: `${given.text} ${word.text}`, description: '', block: id, paragraph, shown: false }];
  });
}
