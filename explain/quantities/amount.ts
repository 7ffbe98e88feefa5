import type { WrittenNumber } from '../language/quantity-rules.ts';
import type { Quantity, QuantityKind } from '../model/quantity.ts';

/** A quantity before it is known in which block it stands. */
export type Amount = Omit<Quantity, 'block' | 'text'>;

/** A number with what stands around it, before it is known what it is of. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly number: WrittenNumber;
  readonly before: string;
  readonly behind: string;
}

/** By the dimension of its unit. */
export const kinds: Readonly<Record<string, QuantityKind>> = { share: 'percent', points: 'points', time: 'duration' };

/** Of what an amount is, where nothing says it. */
export const nothing = { unit: null, currency: null, things: null, per: null } as const;
