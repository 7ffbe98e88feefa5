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
  /** What is named for what stands behind "of": "*University* of Kashmir". */
  readonly headsOf: ReadonlySet<string>;
  /** What is named for what stands behind another tie: "*Committee* on the …", but not "Committee of the Knesset". */
  readonly headsAbout: ReadonlySet<string>;
  /** What may stand before one of these, so that it is no other body's end: "*Select* Committee on", but "Ford Foundation for". */
  readonly beforeHeads: ReadonlySet<string>;
  /** "of", between a name and what it is named for, or a state and its country. */
  readonly tieOf: string;
  /** The other ties of `headsAbout`: "on". */
  readonly tiesAbout: ReadonlySet<string>;
  /** Ends of the names of offices which a field may follow: "State *Department* for Diaspora Affairs". */
  readonly endsOfOffices: ReadonlySet<string>;
  /** What ties a field to an office: "for". */
  readonly tieOfFields: string;
  /** Ends of the names of fields: "Diaspora *Affairs*". */
  readonly endsOfFields: ReadonlySet<string>;
  /** Ends of the names of states, which "of" and a country's name follow: "Islamic *State* of Afghanistan". */
  readonly endsOfStates: ReadonlySet<string>;
}
