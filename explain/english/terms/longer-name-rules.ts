import type { LongerNameRules } from '../../language/longer-name-rules.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const longerNameRules: LongerNameRules = {
  endsOfFirms: set(
    'venture ventures holding holdings capital partners services studios industries technologies solutions pictures records',
  ),
  endsOfWorks: set('press journal magazine review party'),
  endsOfBodies: set('foundation association museum university'),
  partsOfWorld: set('europe asia africa america americas global'),
  groups: set('group'),
  kindsOfGroups: set('working advisory expert experts study steering task contact action focus parliamentary support'),
  headsBefore: set(
    `committee subcommittee commission foundation friends museum university institute society association league alumni
    coalition campaign centre center college school library journal theatre theater hall battle`,
  ),
  beforeHeads: set('select special joint standing permanent independent international national royal american british'),
  tiesOfHeads: set('of for on against'),
  closeTie: 'of',
  endsOfOffices: set('department ministry office agency authority bureau secretariat'),
  tieOfFields: 'for',
  endsOfFields: set(
    `affairs relations rights development cooperation integration planning education health culture religion heritage
    security resources reform inclusion equality welfare trade tourism transport environment youth sports`,
  ),
  endsOfStates: set('state republic emirate kingdom'),
};
