/** By what a name is known for a part of a longer one. Lower case. */
export interface LongerNameRules {
  /** They make a firm of any name right before them: "AEMO *Services*". */
  readonly endsOfFirms: ReadonlySet<string>;
  /** They make a publisher, a paper or a party of any name: "Brookings Institution *Press*". */
  readonly endsOfWorks: ReadonlySet<string>;
  /** They make a body of its own of a body's initials: "ACLU *Foundation*". */
  readonly endsOfBodies: ReadonlySet<string>;
  /** Parts of the world for which a list with a number has a sibling: "Fortune 500 *Europe*". */
  readonly partsOfWorld: ReadonlySet<string>;
  /** A company where words stand between a name and this: "Inner Mongolia Yili Industrial *Group*". */
  readonly groups: ReadonlySet<string>;
  /** Before it, of people who work together: "IPCC *Working* Group". */
  readonly kindsOfGroups: ReadonlySet<string>;
  /** Bodies and things whose name goes on behind a preposition: "*University* of Kashmir". */
  readonly headsBefore: ReadonlySet<string>;
  /** What may stand before one of them, so that it is no other body's end: "*Select* Committee on", but "Ford Foundation for". */
  readonly beforeHeads: ReadonlySet<string>;
  /** Between such a head and what it is named for: "of". */
  readonly tiesOfHeads: ReadonlySet<string>;
  /** Of these, one that ties a head to a name so closely that it needs no further sign: "of". */
  readonly closeTie: string;
  /** Ends of the names of offices which a field may follow: "State *Department* for Diaspora Affairs". */
  readonly endsOfOffices: ReadonlySet<string>;
  /** What ties a field to an office: "for". */
  readonly tieOfFields: string;
  /** Ends of the names of fields: "Diaspora *Affairs*". */
  readonly endsOfFields: ReadonlySet<string>;
  /** Ends of the names of states, which "of" and a country's name follow: "Islamic *State* of Afghanistan". */
  readonly endsOfStates: ReadonlySet<string>;
}
