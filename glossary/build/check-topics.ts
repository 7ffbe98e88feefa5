import type { TopicEntry } from '../schema.ts';
import type { Problem, TopicFile } from './read-topics.ts';

/**
 * What the schema cannot see because it needs the whole glossary or two fields at once. Returns every problem found;
 * an empty list means that the glossary may ship.
 */
export function checkTopics(files: readonly TopicFile[]): readonly Problem[] {
  const located = files.flatMap(({ file, entries }) => entries.map((entry) => ({ file, entry })));
  const ids = new Set(located.map(({ entry }) => entry.id));
  return [
    ...files.flatMap(checkOrder),
    ...checkUnique(located),
    ...checkClaims(located),
    ...located.flatMap(({ file, entry }) =>
      [
        ...relatedProblems(entry, ids),
        ...definitionProblems(entry),
        ...exampleProblems(entry),
        ...rivalProblems(entry),
      ].map((message) => ({
        file,
        entry: entry.id,
        message,
      })),
    ),
  ];
}

type Located = { readonly file: string; readonly entry: TopicEntry };

function checkOrder({ file, entries }: TopicFile): readonly Problem[] {
  return entries.flatMap((entry, at) => {
    const before = entries[at - 1];
    return before && before.id >= entry.id
      ? [{ file, entry: entry.id, message: `out of order: stands after "${before.id}"` }]
      : [];
  });
}

function checkUnique(located: readonly Located[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return located.flatMap(({ file, entry }) => {
    const first = seen.get(entry.id);
    seen.set(entry.id, first ?? file);
    return first === undefined ? [] : [{ file, entry: entry.id, message: `its id is taken in "${first}"` }];
  });
}

/** No wording belongs to two entries, unless the words around decide about both: the engine could not tell them apart. */
function checkClaims(located: readonly Located[]): readonly Problem[] {
  const owners = new Map<string, TopicEntry>();
  const problems: Problem[] = [];
  for (const { file, entry } of located) {
    const senseAliases = entry.senses?.flatMap((sense) => sense.aliases ?? []) ?? [];
    const verbs = [...(entry.verbs ?? []), ...(entry.senses ?? []).flatMap((sense) => sense.verbs ?? [])];
    const wordings = [entry.term, entry.short, ...(entry.aliases ?? []), ...senseAliases, ...verbs];
    for (const wording of wordings) {
      if (wording === undefined) continue;
      const key = isInitialism(wording) ? wording : wording.toLowerCase();
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entry);
      else if (owner !== entry && !(isDecided(owner) && isDecided(entry)))
        problems.push({ file, entry: entry.id, message: `"${wording}" is claimed by "${owner.id}" too` });
    }
  }
  return problems;
}

/** Whether the words around decide if an entry is meant. */
const isAmbiguous = ({ cues, unless, senses }: TopicEntry) =>
  [cues, unless, senses].some((field) => field !== undefined);

const isDecided = (entry: TopicEntry) => isAmbiguous(entry) || entry.namesakes === true || entry.rivals !== undefined;

const isInitialism = (wording: string) => wording === wording.toUpperCase();

function relatedProblems(entry: TopicEntry, ids: ReadonlySet<string>): readonly string[] {
  return [
    ...entry.related.filter((id) => !ids.has(id)).map((id) => `related: there is no entry "${id}"`),
    ...(entry.related.includes(entry.id) ? ['related: names itself'] : []),
  ];
}

function definitionProblems(entry: TopicEntry): readonly string[] {
  if (!entry.senses) return entry.definition === undefined ? ['has neither a definition nor senses'] : [];
  return [
    ...(entry.definition === undefined ? [] : ['has senses, so its definition belongs into them']),
    ...entry.senses
      .filter((sense) => !sense.id.startsWith(`${entry.id}/`))
      .map((sense) => `sense "${sense.id}" does not begin with "${entry.id}/"`),
  ];
}

/** An ambiguous entry proves itself: at least three sentences in which it is meant, and three in which it is not. */
const leastExamples = 3;

/** One that has rivals alone shows at least once that it gives way to one. */
function exampleProblems(entry: TopicEntry): readonly string[] {
  if (entry.rivals !== undefined && !entry.ignores?.length) return ['has rivals, so it needs a sentence in `ignores`'];
  if (!isAmbiguous(entry)) return [];
  const ignores = (entry.ignores?.length ?? 0) + (entry.senses?.flatMap((sense) => sense.ignores ?? []).length ?? 0);
  const matches = entry.senses ?? [entry];
  return [
    ...matches
      .filter((meaning) => (meaning.matches?.length ?? 0) < leastExamples)
      .map((meaning) => `"${meaning.id}" needs at least ${leastExamples} matches`),
    ...(ignores < leastExamples ? [`needs at least ${leastExamples} ignores`] : []),
  ];
}

function rivalProblems({
  term,
  short,
  aliases = [],
  senses = [],
  rivals = [],
  where,
  namesakes,
}: TopicEntry): readonly string[] {
  const own = new Set([term, short, ...aliases, ...senses.flatMap((sense) => sense.aliases ?? [])]);
  const unknown = rivals.flatMap(({ wordings = [] }) => wordings.filter((wording) => !own.has(wording)));
  return [
    ...unknown.map((wording) => `rivals: "${wording}" is none of its wordings`),
    ...(namesakes && where === undefined ? ['has namesakes in other countries, so it needs `where`'] : []),
  ];
}
