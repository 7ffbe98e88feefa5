import type { TitleRules } from '../../language/name-rules.ts';
import { roleModifiers, rolesOfBodies, surnameTitles } from './role-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const titleRules: TitleRules = {
  determiners: set('the a an his her its their our my'),
  indefinites: set('a an another one'),
  possessives: set('his her its their our my your'),
  headOf: (description) =>
    (description.split(/\b(?:who|whose|of|at|from|with|for|in|to)\b/u)[0] ?? '').replace(/^.*['’]s?\s/u, ''),
  bodyTies: set('of to for the and'),
  roleTies: set('of to for'),
  placeTies: set('of to for from'),
  nameTies: set('of for'),
  conjunctions: set('and'),
  rowOffices: set('ceo cfo coo'),
  surnameTitles,
  rolesOfBodies,
  roleModifiers,
  // "Like Acme head Ilse Varga", "Contact editor Ilse Varga"
  openers: set(
    `like unlike contact follow email e-mail meet read see ask tell call dear fellow another perhaps maybe today yesterday
    tomorrow recently fortunately thus hence thank`,
  ),
  officesOfTwoWords: new Set(['first lady']),
  officesToCome: set('elect designate'),
  prefixes: set('re'),
  compoundEnds: set('old time up in first'),
  openingStopWords: set('first next us whole'),
  innerStopWords: set('first people country new whole another'),
  spansOfTime: set('day night week month morning evening moment'),
  // "you think", "to praise"
  beforeVerbs: set('i you we they he she who to will would can could may might should must not do does did let'),
  // "accused" there is an adjective.
  beforeNouns: set('and of in on at by for from with against between under including about over former then said says'),
  isAdverb: (lower) => lower.endsWith('ly'),
  isGerund: (lower) => lower.endsWith('ing'),
  isPlural: (lower) => /(?:[^s]s|men|people)$/.test(lower),
  academic: /^prof(?:essor|\.)?$/iu,
};
