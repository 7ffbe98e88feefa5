import type { LongerNameRules } from '../../language/longer-name-rules.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const longerNameRules: LongerNameRules = {
  endsOfFirms: set(
    'venture ventures holding holdings capital partners services studios industries technologies solutions pictures records',
  ),
  endsOfWorks: set('press journal magazine party'),
  endsOfBodies: set('foundation association museum university'),
  partsOfWorld: set('europe asia africa america americas global'),
  groups: set('group'),
  kindsOfGroups: set('working advisory expert experts study steering task contact action focus parliamentary support'),
  headsOf: set(
    `university museum friends college institute society association league alumni centre center school library journal
    theatre theater`,
  ),
  headsAbout: set(
    'committee subcommittee foundation museum institute society association league campaign coalition centre center',
  ),
  beforeHeads: set('select special joint standing permanent independent international national royal american british'),
  tieOf: 'of',
  tiesAbout: set('for on against'),
  endsOfOffices: set('department ministry office agency authority bureau secretariat'),
  tieOfFields: 'for',
  endsOfFields: set(
    `affairs relations rights development cooperation integration planning education health culture religion heritage
    security resources reform inclusion equality welfare trade tourism transport environment youth sports`,
  ),
  endsOfStates: set('state republic emirate kingdom'),
};
