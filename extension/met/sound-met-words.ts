import * as v from 'valibot';
import type { MetWord } from '../../contract/met-word.ts';

const named = v.pipe(v.string(), v.nonEmpty());

/** What a link leads to is never a script. */
const address = v.pipe(v.string(), v.regex(/^https?:\/\//u));

const metWord = v.object({
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u)),
  entry: named,
  address,
  at: v.pipe(v.string(), v.isoTimestamp()),
  term: named,
  meaning: v.fallback(v.string(), ''),
  sentence: v.fallback(v.string(), ''),
  title: v.fallback(v.string(), ''),
});

/** The sound ones of what is stored or given. Never throws. */
export function soundMetWords(stored: readonly unknown[]): readonly MetWord[] {
  return stored.flatMap((one) => {
    const parsed = v.safeParse(metWord, one);
    return parsed.success ? [parsed.output] : [];
  });
}
