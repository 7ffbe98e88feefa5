import * as v from 'valibot';
import type { UnfitSetting } from '../../contract/unfit-settings.ts';
import { isSame } from './stored-fields.ts';

/** What did not fit and was written over since. */
export const asideKey = 'settings-aside';

const item = v.object({ path: v.array(v.string()), value: v.unknown() });

/** The sound items of what is stored. */
export function parseAside(stored: unknown): readonly UnfitSetting[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each) => {
    const parsed = v.safeParse(item, each);
    return parsed.success ? [parsed.output] : [];
  });
}

/** With what is put aside now; the same is kept once. */
export function withAside(aside: readonly UnfitSetting[], more: readonly UnfitSetting[]): readonly UnfitSetting[] {
  const kept = [...aside];
  for (const one of more) if (!kept.some((each) => isSame(each, one))) kept.push(one);
  return kept;
}
