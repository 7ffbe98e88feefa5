import type { Glossary, GlossaryEntry } from '../glossary.ts';
import { type Frequencies, frequencyOf } from './frequencies.ts';
import type { TopicFile } from './read-topics.ts';

/** Of all topics, as an ISO 639-1 code. */
const glossaryLanguage = 'en';

/** Relatives that a card names. Some entries have dozens; the rest is a search away. */
const mostRelated = 6;

/**
 * Turns checked topics into what ships: entries sorted by topic and id, for
 * what is alike side by side takes less room in the package, `related` mirrored (so that a writer states each
 * kinship once; the entry's own choice comes first), each with its topic and how often it stands in the news, without
 * sentences that only writers and tests need.
 */
export function compileGlossary(files: readonly TopicFile[], frequencies: Frequencies): Glossary {
  const related = mirrorRelated(files);
  const entries = files
    .flatMap(({ topic, entries }) =>
      entries.map((entry): GlossaryEntry => {
        const { matches: _matches, ignores: _ignores, reviewed: _reviewed, senses, ...kept } = entry;
        return compact({
          ...kept,
          topic,
          frequency: frequencyOf(entry.id, frequencies),
          senses: senses?.map(({ matches: _m, ignores: _i, ...sense }) => compact(sense)),
          related: [...(related.get(entry.id) ?? [])].slice(0, mostRelated),
        }) as GlossaryEntry;
      }),
    )
    .sort((a, b) => (a.topic === b.topic ? (a.id < b.id ? -1 : 1) : a.topic < b.topic ? -1 : 1));
  return { language: glossaryLanguage, entries };
}

function mirrorRelated(files: readonly TopicFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map(files.flatMap(({ entries }) => entries.map((entry) => [entry.id, new Set(entry.related)])));
  for (const { entries } of files) {
    for (const entry of entries) for (const id of entry.related) related.get(id)?.add(entry.id);
  }
  return related;
}

/** Without keys whose value is undefined: they would ship as noise. */
function compact<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Value;
}
