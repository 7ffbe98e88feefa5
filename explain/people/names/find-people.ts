import type { Gender, NameRules } from '../../language/name-rules.ts';
import type { Person } from '../../model/reading.ts';
import { onceFor } from '../../text/once-for.ts';
import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import { isCapitalised } from '../../text/words.ts';
import { Cast, type NamedPlace, namesOf } from './cast.ts';
import { centralFigures } from './central-figures.ts';
import { describeName, speaksHere } from './describe-name.ts';
import type { Figure } from './figure.ts';
import { type NameRun, nameRuns } from './name-runs.ts';

/**
 * The people whom the article introduces, in the order of their introduction, each with the article's own words for
 * what they are, also where these are half: "the minister" helps to find who speaks, but tells a reader half. Who is only
 * named once, without a role and without speaking, is left out; so are places, bodies, and a name of one word of which nothing
 * is said. Surnames belong to the full name that the article gives. Time linear in the article's text.
 */
export const findPeople: (prepared: PreparedArticle) => readonly Person[] = onceFor((prepared) => {
  const { people } = castOf(prepared);
  const central = centralFigures(people, prepared);
  return people
    .toSorted((a, b) => (positionOf(prepared, a) ?? 0) - (positionOf(prepared, b) ?? 0))
    .map((figure) => personOf(figure, central.has(figure)));
});

/** Everybody whom an article names, and of those whom it introduces or who are part of the story. */
export interface NamedInArticle {
  readonly figures: readonly Figure[];
  readonly people: readonly Figure[];
}

/** Who is who among the names of an article. Time linear in its text. */
export function castOf(prepared: PreparedArticle): NamedInArticle {
  const blocks = prepared.blocks.filter(isRead).map((block) => ({ block, runs: nameRuns(block) }));
  const lone = Map.groupBy(
    blocks.flatMap(({ runs }) => runs.filter(isLone)),
    ({ text }) => text.toLowerCase(),
  );
  const loneNames = new Set(lone.keys());
  const places = new Set(blocks.flatMap(({ runs }) => runs.filter(isPlace).map(({ text }) => text)));
  const timesAlone = (name: string) => lone.get(name)?.length ?? 0;
  const surnames = surnamesOfOne(
    blocks.flatMap(({ runs }) => runs),
    prepared.language.names,
  );
  const cast = new Cast(prepared.language.names, namesInHeadline(prepared));
  for (const { block, runs } of blocks) {
    const { id, paragraph } = block.block;
    const pronouns = pronounsOf(block);
    for (const run of runs) {
      const introduction = describeName(run, loneNames, surnames);
      cast.add({
        name: run.text,
        introduction,
        block: id,
        paragraph,
        at: block.at,
        isQuoted: speaksHere(run),
        pronouns,
        ...addressOf(run),
      });
    }
  }
  const { figures } = cast;
  return {
    figures,
    people: figures.filter(
      (figure) =>
        isIntroduced(figure) ||
        isPartOfStory(figure, timesAlone, prepared.language.names) ||
        (!places.has(figure.name) && isSpokenOf(figure, prepared.language.names)),
    ),
  };
}

/** The surnames, lower case, that the article gives to one full name only, behind a given name. */
function surnamesOfOne(runs: readonly NameRun[], rules: NameRules): ReadonlySet<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const { text } of runs) {
    const names = namesOf(text, rules);
    const [given, last] = [names[0] ?? '', names.at(-1) ?? ''];
    if (names.length < 2 || !rules.isGivenName(given)) continue;
    if ((first.get(last) ?? given) !== given) shared.add(last);
    first.set(last, given);
  }
  return new Set([...first.keys()].filter((last) => !shared.has(last)));
}

/** First names by surname: "Ilse Varga falls out with her brother". */
function namesInHeadline({ titleWords, language }: PreparedArticle): ReadonlyMap<string, string> {
  return new Map(
    titleWords.flatMap((word, at) => {
      const given = titleWords[at - 1];
      const isName = given?.tie === 'space' && language.names.isGivenName(given.lower) && isCapitalised(word.text);
      return isName ? [[word.lower, given.lower] as const] : [];
    }),
  );
}

/** "Mrs Varga", "First Lady Ilse Varga" */
function addressOf({ block, from }: NameRun): Pick<NamedPlace, 'addressedAs' | 'isAddressed'> {
  const { addresses, genderOfAddress } = block.language.names;
  const before = block.words[from - 1]?.lower ?? '';
  return { addressedAs: genderOfAddress(before), isAddressed: addresses.has(before) };
}

/** How a block speaks of people, where only of one gender. */
function pronounsOf(block: PreparedBlock): Gender | null {
  const { pronouns } = block.language.names;
  const he = block.words.some(({ lower }) => pronouns.he.has(lower));
  const she = block.words.some(({ lower }) => pronouns.she.has(lower));
  return he === she ? null : he ? 'he' : 'she';
}

/** "President Varga" alone, with no word on whose president, tells a reader nothing. */
function isIntroduced({ names, introduction }: Figure): boolean {
  return introduction !== null && (names.length > 1 || introduction.description !== '');
}

/** Whom every reader is taken to know: a given name, named in several paragraphs, later by the surname alone. */
function isPartOfStory(
  { names, blocks }: Figure,
  timesAlone: (name: string) => number,
  { isGivenName }: NameRules,
): boolean {
  const [first, last] = [names[0] ?? '', names.at(-1) ?? ''];
  return names.length > 1 && blocks.length > 1 && isGivenName(first) && timesAlone(last) > timesAlone(first);
}

/** Somebody always named in full, whom the article has speak, or of whom it says "she". */
function isSpokenOf({ names, blocks, isQuoted, spokenOf }: Figure, { genderOfGivenName }: NameRules): boolean {
  const gender = genderOfGivenName(names[0] ?? '');
  return names.length === 2 && blocks.length > 1 && gender !== null && (isQuoted || spokenOf.has(gender));
}

function isRead({ block }: PreparedBlock): boolean {
  return block.kind !== 'heading' && block.kind !== 'caption';
}

/** "at Walter Varga", "the Walter Varga hospital": where something is. */
function isPlace({ block: { block, words, language }, from, to }: NameRun): boolean {
  const end = words[to - 1]?.end ?? 0;
  if (/^['’]/u.test(block.text.slice(end, end + 1))) return false;
  const { beforePlaces, isOtherName } = language.names;
  return beforePlaces.has(words[from - 1]?.lower ?? '') || isOtherName(words[to]?.lower ?? '');
}

function isLone(run: NameRun): boolean {
  return run.to - run.from === 1;
}

function positionOf(prepared: PreparedArticle, figure: Figure): number | undefined {
  return figure.blocks.find((at) => prepared.blocks[at]?.block.id === figure.block);
}

/** A figure as the article tells of them. */
export function personOf({ name, introduction, block, paragraph }: Figure, shown: boolean): Person {
  return { name, description: introduction?.description || introduction?.role || '', block, paragraph, shown };
}
