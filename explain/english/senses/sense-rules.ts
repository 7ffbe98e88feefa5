import type { SenseRules } from '../../language/sense-rules.ts';
import learned from './context-words.json' with { type: 'json' };
import { countries } from './countries.ts';

export const senseRules: SenseRules = {
  contextWeights: new Map(Object.entries(learned)),
  countries,
  smallCountries: new Set(['federal', 'mps']),
  countriesInCapitals: new Set(['us']),
};
