import type { SenseRules } from '../../language/sense-rules.ts';
import learned from './context-words.json' with { type: 'json' };
import { countries, countryOfDomain, isMember, regions } from './countries.ts';
import { genericCues } from './generic-cues.ts';

export const senseRules: SenseRules = {
  contextWeights: new Map(Object.entries(learned)),
  countries,
  regions,
  isMember,
  countryOfDomain,
  ownerPrepositions: new Set(['of', 'in', 'for']),
  smallCountries: new Set(['mps']),
  countriesInCapitals: new Set(['us']),
  genericCues,
};
