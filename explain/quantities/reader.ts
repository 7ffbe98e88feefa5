import type { QuantityRules } from '../language/quantity-rules.ts';
import type { UnitIndex } from './unit-index.ts';

/** What amounts are read by. */
export interface Reader {
  readonly rules: QuantityRules;
  readonly units: UnitIndex;
  /** The country (ISO 3166-1 alpha-2) of which the article, or its site, surely is; null: not sure. */
  readonly country: string | null;
}
