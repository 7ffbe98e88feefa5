import * as v from 'valibot';
import type { PackRecord } from './pack-storage.ts';

/**
 * What a pack's entries are found by must be sound. What the reader chose falls back to what holds where nothing is chosen, and without a version that
 * made it the index is built anew.
 */
const storedPack = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  language: v.optional(v.string()),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  store: v.pipe(v.string(), v.nonEmpty()),
  madeBy: v.fallback(v.string(), ''),
  answersOnly: v.fallback(v.optional(v.boolean()), undefined),
  on: v.fallback(v.optional(v.boolean()), undefined),
  position: v.fallback(v.optional(v.pipe(v.number(), v.finite())), undefined),
});

/** The record of a pack as it is stored under a name. Null: it is damaged, or there is none. Never throws. */
export function soundPack(stored: unknown, name: string): PackRecord | null {
  const parsed = v.safeParse(storedPack, stored);
  if (!parsed.success || parsed.output.name !== name) return null;
  // Fields that are undefined are not there.
  const { language, answersOnly, on, position, ...found } = parsed.output;
  return {
    ...found,
    ...(language !== undefined && { language }),
    ...(answersOnly !== undefined && { answersOnly }),
    ...(on !== undefined && { on }),
    ...(position !== undefined && { position }),
  };
}
