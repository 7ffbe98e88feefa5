import type { Word } from '../../text/words.ts';

/** "Israel's Knesset": between the two stands more than a space. */
export function owns(owner: Word | undefined, owned: Word | undefined): boolean {
  return owner !== undefined && owned !== undefined && owner.tie === 'space' && owned.start - owner.end > 1;
}
