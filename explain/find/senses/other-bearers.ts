import type { Candidate } from '../candidates/term-mention.ts';
import type { IndexedEntry } from '../index/indexed-entry.ts';
import type { IndexedForm } from '../index/term-index.ts';
import { isTiedElsewhere } from './whose-country.ts';

/** Words behind a name in which what it is stands: "High Court, a six-year-old gelding trained at Lambourn". */
const reach = 6;

/**
 * Candidates without the entries whose name somebody else bears here: a horse or a band throughout the article ("High Court, a
 * gelding"), another country's body where that stands tied to it ("Taiwan's Air Force One").
 */
export function withoutOtherBearers(candidates: readonly Candidate[]): readonly Candidate[] {
  const borne = new Set<IndexedEntry>();
  for (const candidate of candidates)
    for (const form of formsOf(candidate)) if (isNamedThing({ ...candidate, form })) borne.add(form.entry);
  return candidates.flatMap((candidate): readonly Candidate[] => {
    const [form, ...others] = formsOf(candidate).filter(({ entry }) => {
      const { where } = entry.entry;
      return !borne.has(entry) && !(where !== undefined && isTiedElsewhere(candidate, where));
    });
    return form === undefined ? [] : [{ ...candidate, form, others }];
  });
}

const formsOf = ({ form, others }: Candidate): readonly IndexedForm[] => [form, ...others];

/**
 * Whether the text says that a name is that of a horse, a band, a film or the like, right beside it: "the band Amnesty", "High
 * Court, a six-year-old gelding". On words written like a name alone.
 */
function isNamedThing({ block, from, to, form }: Candidate): boolean {
  const { words, language } = block;
  const { namedThings } = language.senses;
  const first = words[from];
  if (first === undefined || first.text === first.lower || speaksOf(form.entry.entry.definition ?? '', namedThings))
    return false;
  const before = words[from - 1];
  if (before?.tie === 'space' && before.text === before.lower && namedThings.has(before.lower)) return true;
  const article = words[to];
  if (words[to - 1]?.comma !== true || !language.words.indefiniteArticles.has(article?.lower ?? '')) return false;
  const rest = words.slice(to + 1, to + 1 + reach);
  const end = rest.findIndex(({ tie }) => tie === 'none');
  return rest.slice(0, end < 0 ? reach : end + 1).some(({ lower }) => namedThings.has(lower));
}

/** A sitcom that the glossary explains is a sitcom. */
function speaksOf(definition: string, things: ReadonlySet<string>): boolean {
  return definition
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => things.has(word));
}
