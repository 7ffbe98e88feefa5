import type { Article, Block } from '../model/article.ts';
import type { PlaceMention } from '../model/place.ts';
import { isDatelineAt } from './dateline.ts';
import type { PlaceIndex } from './place-index.ts';

/** A place on which a story turns. */
interface StoryPlace {
  /** Where it is named first. */
  readonly first: PlaceMention;
  readonly weight: number;
}

/** What a map shows at once, and a reader takes in. */
const mostPlaces = 5;
/** Paragraphs in which reports say what happened. */
const opening = 3;
/** A place of which a story speaks throughout is named in so many paragraphs, and in this share of all. */
const throughout = { paragraphs: 3, share: 0.25 };
/** One that opens it comes back in so many, and in this share. */
const comingBack = { paragraphs: 2, share: 0.12 };
/** Against one more paragraph. */
const inTitleWeighs = 3;
const inOpeningWeighs = 1.5;
/** Beside the place that weighs most, one that weighs less than this share of it is only named in passing. */
const inPassing = 0.35;

/**
 * The places on which a story turns, in the order in which it names them, each by its first mention: those of its headline, those
 * that open it and come back, and those of which it speaks throughout. None where there is none, or only the reader's own
 * country. Governments called by their capitals are no places, nor is where the reporter writes.
 * @param home countries (ISO 3166-1 alpha-2) that need no map by themselves
 */
export function storyPlaces(
  article: Article,
  mentions: readonly PlaceMention[],
  home: ReadonlySet<string>,
  index: PlaceIndex,
): readonly PlaceMention[] {
  const blocks = article.blocks.filter(isText);
  const told = new Map(blocks.map((block, at) => [block.id, { block, at }]));
  const named = mentions.filter(({ kind, block, start, end }) => {
    const place = told.get(block);
    return kind !== 'government' && place !== undefined && !(place.at === 0 && isInDateline(place.block, start, end));
  });
  const all = [...Map.groupBy(named, ({ place }) => place).values()].flatMap((own) => {
    const at = new Set(own.map(({ block }) => told.get(block)?.at ?? 0));
    const inTitle = own.some(({ text }) => holdsWords(article.meta.title, text));
    return weigh(own, [...at], inTitle, blocks.length) ?? [];
  });
  const most = Math.max(0, ...all.map(({ weight }) => weight));
  const chosen = all
    .filter(({ weight }) => weight >= inPassing * most)
    .filter((one, _, others) => !others.some((other) => isWithin(other, one, index) && other.weight >= one.weight))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostPlaces)
    .map(({ first }) => first);
  if (chosen.every(({ place }) => home.has(place))) return [];
  return named.filter((mention) => chosen.includes(mention));
}

/** @param at positions of the paragraphs that name it @param all how many there are. Null: the story does not turn on it */
function weigh(
  mentions: readonly PlaceMention[],
  at: readonly number[],
  inTitle: boolean,
  all: number,
): StoryPlace | null {
  const [first] = mentions;
  const opens = at.some((one) => one < opening);
  const isNamedIn = ({ paragraphs, share }: typeof throughout) => at.length >= Math.max(paragraphs, share * all);
  if (first === undefined || !(inTitle || (opens && isNamedIn(comingBack)) || isNamedIn(throughout))) return null;
  return { first, weight: at.length + (inTitle ? inTitleWeighs : 0) + (opens ? inOpeningWeighs : 0) };
}

/** A city is shown in its country: that need not be named beside it. */
function isWithin({ first: { kind, place } }: StoryPlace, { first: country }: StoryPlace, index: PlaceIndex): boolean {
  return kind === 'city' && country.kind === 'country' && index.cities.get(place)?.country === country.place;
}

function isText({ kind, folded }: Block): boolean {
  return folded !== true && (kind === 'paragraph' || kind === 'quote' || kind === 'list-item');
}

/** Also the country in "LAGOS, Nigeria (Wire) —". */
function isInDateline({ text }: Block, start: number, end: number): boolean {
  return /^(?:\p{Lu}[\p{L} .'’-]{1,30},\s)?$/u.test(text.slice(0, start)) && isDatelineAt(text, end);
}

function holdsWords(text: string, words: string): boolean {
  const at = ` ${text.replace(/[^\p{L}\p{N}.]+/gu, ' ')} `;
  return at.includes(` ${words.replace(/[^\p{L}\p{N}.]+/gu, ' ').trim()} `);
}
