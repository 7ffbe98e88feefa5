import type { GlossaryEntry, GlossarySense } from '../../../glossary/glossary.ts';
import { sourceOf } from '../../find/find-mentions.ts';
import type { TermIndex } from '../../find/index/term-index.ts';
import type { Language } from '../../language/language.ts';
import type { Explainer } from '../../model/reading.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import { keysOf } from '../../text/words.ts';
import { mayHaveChangedFrom } from './may-have-changed.ts';
import { labelOf, senseLabel } from './sense-label.ts';

/**
 * What the glossary alone says of an entry, in one of its senses. Without a sense (a look-up without an article to
 * decide) the first stands in front and the others behind it. The article's part is left empty.
 */
export function describeEntry(entry: GlossaryEntry, senseId: string | null, index: TermIndex): Explainer {
  const sense = entry.senses?.find(({ id }) => id === senseId) ?? entry.senses?.[0];
  const matters = sense?.matters ?? entry.matters;
  const where = sense?.where ?? entry.where;
  const changedFrom = mayHaveChangedFrom(entry);
  return {
    entry: entry.id,
    source: sourceOf(entry),
    term: entry.term,
    ...(entry.short === undefined ? {} : { short: entry.short }),
    definition: sense?.definition ?? entry.definition ?? '',
    ...(sense === undefined
      ? {}
      : { sense: sense.id, senseLabel: senseLabel(sense.id, where), otherSenses: otherSenses(entry, sense) }),
    ...(entry.rivals === undefined ? {} : { rivals: entry.rivals.map(({ means }) => means) }),
    ...(matters === undefined ? {} : { matters }),
    ...(where === undefined ? {} : { where }),
    ...(entry.unlike === undefined ? {} : { unlike: entry.unlike }),
    ...(entry.contested === undefined ? {} : { contested: entry.contested }),
    ...(entry.example === undefined ? {} : { example: entry.example }),
    ...(entry.origin === undefined ? {} : { origin: entry.origin }),
    related: entry.related.flatMap((id) => {
      const term = index.entries.get(id)?.entry.term;
      return term === undefined ? [] : [{ id, term }];
    }),
    ...(entry.source === undefined ? {} : { checkIn: entry.source }),
    ...(entry.asOf === undefined ? {} : { asOf: entry.asOf }),
    ...(changedFrom === null ? {} : { changedFrom }),
    passages: [],
    faq: [],
  };
}

function otherSenses(entry: GlossaryEntry, chosen: GlossarySense): NonNullable<Explainer['otherSenses']> {
  return (entry.senses ?? [])
    .filter((sense) => sense !== chosen)
    .map(({ id, definition }) => ({ id, label: labelOf(id), definition }));
}

/** Stems of the words with which the glossary explains an entry: an article that uses them says the same. */
export function stemsOf(entry: GlossaryEntry, senseId: string | null, language: Language): ReadonlySet<string> {
  const sense = entry.senses?.find(({ id }) => id === senseId);
  return new Set(
    keysOf(sense?.definition ?? entry.definition ?? '', language)
      .filter((key) => isContentWord(key, language))
      .map(language.words.stemOf),
  );
}
