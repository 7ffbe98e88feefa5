import type { TermRules } from '../../language/term-rules.ts';
import { months, weekdays } from '../words/calendar.ts';
import { filterStem, lightWords } from './filter-stem.ts';
import { longerNameRules } from './longer-name-rules.ts';
import { otherNumerals } from './number-words.ts';
import { otherNumbers, singularsOf } from './plurals.ts';
import { inflectVerb } from './verb-forms.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const termRules: TermRules = {
  otherNumbers,
  singularsOf,
  otherNumerals,
  inflectVerb,
  pluralOfInitials: 's',
  // "rules *of* engagement", "crimes *against* humanity"
  afterHead: set('of in for to by on against with from at'),
  trailingAdjectives: set('general martial elect designate laureate emeritus'),
  objectDeterminers: ['the', 'its', 'their', 'his', 'her', 'our', 'all', 'any', 'some', 'these', 'those', 'a', 'an'],
  auxiliaries: [['is'], ['are'], ['was'], ['were'], ['be'], ['been'], ['being'], ['to', 'be'], ['not', 'be']],
  conjunctions: set('and or'),
  turningPrepositions: set('of from on for against'),
  turningDeterminers: set('the a an all its their his her any these'),
  particles: set('over down back away through along around under with'),
  // "Treaty of Versailles", "Bank for International Settlements"
  nameTies: set('of for on and the against'),
  beforeNames: new Set([
    ...set(
      `the a an this that its their his her our in on at by for from with to of and but as if when while after before since
      under both all some many most former president minister`,
    ),
    ...[...months, ...weekdays].map((name) => name.toLowerCase()),
  ]),
  afterNames: set(
    `president secretary secretary-general commissioner chief director minister ambassador spokesman spokeswoman
    spokesperson chair chairman chairwoman justice leader general envoy representative member members`,
  ),
  endsOfNames: set(
    `bank association foundation society institute university museum college library school hotel street avenue road
    square building trust orchestra choir theatre theater cafe bar pub brewery brewing restaurant records films
    festival marathon club stadium arena mall`,
  ),
  endsOfCompanies: set(
    'corp corporation inc ltd plc llc systems industries ventures holdings hospital pictures records',
  ),
  longerNames: longerNameRules,
  officeModifiers: set('foreign prime defence defense interior health finance press deputy vice chief general'),
  endsOfTitles: set(
    'council alliance office bay island islands mountain lake river valley bridge beach suites inc corp',
  ),
  officePrefixes: set('ex then acting'),
  lesserOffices: set('deputy vice assistant associate under junior shadow'),
  indefiniteArticles: set('a an'),
  // "treaty-like", "hurricane-force": as the thing, not the thing.
  combiningForms: set(`ware like style esque gate speak nomics aholic force strength scale size sized type turned ish`),
  // "British", "Israeli", "Chinese"
  nationality:
    /(?:ish|ian|ean|can|ese|aeli|aqi|ani|ench|erman|utch|eek|yan|ndan|uban|meni|elsh|wiss|zech|audi|thai|ghan|bek|akh|pino)$/,
  filterStem,
  lightWords,
};
