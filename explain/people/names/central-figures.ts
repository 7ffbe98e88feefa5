import type { NameRules } from '../../language/name-rules.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import type { Figure } from './figure.ts';

/** More is a cast list. */
const mostShown = 6;
/** Named in this many paragraphs somebody is part of the story. */
const leastParagraphs = 2;
/** What an office and a place in the headline weigh, in paragraphs that name somebody. */
const officeWeight = 1.5;
const titleWeight = 3;

/**
 * Those whom a reader must know: at most six office-holders and people named in two paragraphs or more, the most
 * named first. A name of which the article says nothing tells a reader nothing. No private witnesses: who is only a resident, a mother, a passer-by and is quoted keeps their peace.
 */
export function centralFigures(figures: readonly Figure[], prepared: PreparedArticle): ReadonlySet<Figure> {
  const { names } = prepared.language;
  const title = new Set(prepared.titleWords.map(({ lower }) => lower));
  const ranked = figures
    .filter(
      (figure) =>
        names.introductions.whole(figure.introduction?.description ?? '') !== '' &&
        (isOfficeHolder(figure, names) || figure.blocks.length >= leastParagraphs) &&
        !isPrivateWitness(figure, title, names),
    )
    .map((figure) => ({ figure, weight: weightOf(figure, title, names) }))
    .sort((a, b) => b.weight - a.weight || (a.figure.blocks[0] ?? 0) - (b.figure.blocks[0] ?? 0));
  return new Set(ranked.slice(0, mostShown).map(({ figure }) => figure));
}

function weightOf(figure: Figure, title: ReadonlySet<string>, names: NameRules): number {
  const isInTitle = title.has(figure.names.at(-1) ?? '');
  return figure.blocks.length + (isOfficeHolder(figure, names) ? officeWeight : 0) + (isInTitle ? titleWeight : 0);
}

function isOfficeHolder(figure: Figure, names: NameRules): boolean {
  return wordsOf(figure, names).some((word) => names.officeNouns.has(word));
}

/** Somebody quoted of whom the article says nothing, or nothing public. */
function isPrivateWitness(figure: Figure, title: ReadonlySet<string>, names: NameRules): boolean {
  if (!figure.isQuoted || isOfficeHolder(figure, names) || title.has(figure.names.at(-1) ?? '')) return false;
  const words = wordsOf(figure, names);
  return words.length === 0 || words.some((word) => names.privateNouns.has(word));
}

function wordsOf({ introduction }: Figure, { afterRole }: NameRules): readonly string[] {
  const head = introduction?.role.toLowerCase().split(afterRole)[0] ?? '';
  return (head.trim() === '' ? (introduction?.role.toLowerCase() ?? '') : head).split(/[\s,.-]+/).filter(Boolean);
}
