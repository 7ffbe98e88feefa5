import type { SenseRules } from '../../language/sense-rules.ts';
import learned from './context-words.json' with { type: 'json' };
import { countries, countryOfDomain, isMember, regions } from './countries.ts';
import { genericCues } from './generic-cues.ts';
import { namedThings } from './named-things.ts';

export const senseRules: SenseRules = {
  contextWeights: new Map(Object.entries(learned)),
  countries,
  regions,
  isMember,
  countryOfDomain,
  ofOwner: new Set(['of']),
  districts: new Set(['district', 'shire', 'electorate', 'suburb', 'suburbs']),
  inOwner: new Set(['in', 'for']),
  smallCountries: new Set(['mps']),
  countriesInCapitals: new Set(['us']),
  genericCues,
  namedThings,
};
