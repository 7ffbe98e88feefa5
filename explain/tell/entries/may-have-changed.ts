import type { GlossaryEntry } from '../../../glossary/glossary.ts';

/** Months after which what was true of an entry may no longer be: of places and events, and of all others. */
const restless = 6;
const lasting = 24;

type Ageing = Pick<GlossaryEntry, 'kind'> & { readonly asOf?: string | undefined };

/** The month ("2026-05") from which on an entry may have changed; null for one that does not age. */
export function mayHaveChangedFrom({ asOf, kind }: Ageing): string | null {
  if (asOf === undefined) return null;
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  const months = year * 12 + month - 1 + (kind === 'place' || kind === 'event' ? restless : lasting);
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
