/** What tells places from people, bodies and governments of the same name. Words are in lower case. */
export interface PlaceRules {
  /** What stands for a government and is no city, to its country (ISO 3166-1 alpha-2): "Kremlin". */
  readonly seats: ReadonlyMap<string, string>;
  /** Countries (ISO 3166-1 alpha-2) whose capital stands for another body's government too: Brussels. */
  readonly seatsOfOthers: ReadonlySet<string>;
  /** Names that are common nouns too, so that a capital at the head of a sentence says nothing ("Turkey"), and words beside the noun. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is no place although it has its name, in small letters: "guinea pig". */
  readonly things: ReadonlySet<string>;
  /** Behind a city they make a treaty or the like of its name: "Kyoto *protocol*". */
  readonly namedForCities: ReadonlySet<string>;
  /** Before the name of a child, an animal or a thing: "a girl *called* Kenya". */
  readonly beforeNames: ReadonlySet<string>;
  /** Short forms of regions behind a city, to the region: "Ala." */
  readonly regionsInShort: ReadonlyMap<string, string>;
  /** Those of two letters that are written with a small one: "Va." */
  readonly stoppedRegions: ReadonlySet<string>;
  /** Behind an abbreviation, with a stop: "St. Helena". */
  readonly stopped: ReadonlySet<string>;
  /** Right before a city: "in". */
  readonly within: ReadonlySet<string>;
  /** The same, where it may also be a person or a government: "from". */
  readonly towards: ReadonlySet<string>;
  /** Right before a building, where it stands for no government: "at the White House". */
  readonly atBuildings: ReadonlySet<string>;
  /** Between a city and what it lies in: "Perth, *in* Scotland". */
  readonly lyingIn: ReadonlySet<string>;
  /** Between a city and one near it, of which `besides` says which: "Hamilton, *south* of Auckland". */
  readonly directions: ReadonlySet<string>;
  readonly besides: ReadonlySet<string>;
  /** What a city is, before "of" or right before it: "city". */
  readonly cityNouns: ReadonlySet<string>;
  /** What is of a city, before "of": "mayor", "avenues". */
  readonly ofCity: ReadonlySet<string>;
  /** Right before `towards`: "flights from Lagos". */
  readonly travel: ReadonlySet<string>;
  /** What cities do, right behind one: "Kabul *fell*". */
  readonly cityVerbs: ReadonlySet<string>;
  /** Right behind a country's name they make a river's or the like of it: "Niger *river*". */
  readonly waters: ReadonlySet<string>;
  /** Further before: "*moved* from Lagos to Accra". */
  readonly moves: ReadonlySet<string>;
  /** They make a larger place of a city's name, behind it or before "of": "Lagos *state*". */
  readonly largerPlaces: ReadonlySet<string>;
  /** Who has to do with larger places only, before "of": "the *governor* of New York". */
  readonly ofLargerPlaces: ReadonlySet<string>;
  /** What belongs to a city, right behind it: "London *airport*". */
  readonly ofCities: ReadonlySet<string>;
  /** Tied by a hyphen behind a place: "Paris-*based*". */
  readonly basedIn: ReadonlySet<string>;
  /** With a capital at the head of a sentence, before a place to which they do not belong: "Central London". */
  readonly adjectives: ReadonlySet<string>;
  /** Role nouns that newspapers and teams are called by: "Toronto *Star*". */
  readonly papers: ReadonlySet<string>;
  /** What is named for a place behind `tieOf`, also at the head of a sentence: "University". */
  readonly headsOf: ReadonlySet<string>;
  /** Titles that are named for a place: "Duke". */
  readonly nobility: ReadonlySet<string>;
  /** Who and what only a state of its own has: "the *king* of", "*parliament*". */
  readonly ofStates: ReadonlySet<string>;
  /** Ties of a longer name before a place: "Alternative *for* Germany". */
  readonly namingTies: ReadonlySet<string>;
  readonly tieOf: string;
  /** Before parts of a person's name: "al-Masri". */
  readonly nameParticles: ReadonlySet<string>;
  /** Words of sport: a city among them may be its team. */
  readonly sport: ReadonlySet<string>;
  /** The same, two of them. */
  readonly sportInPairs: ReadonlySet<string>;
  /** Right behind a capital: "the Kabul *government*". */
  readonly governments: ReadonlySet<string>;
  /** Between a subject and its verb. */
  readonly beforeVerbs: ReadonlySet<string>;
  /** Those of them behind which an action stands: "Turkey *has*". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Behind a row of governments that have to do with each other. */
  readonly together: ReadonlySet<string>;
  /** What belongs to a government, which then speaks with others: "Kyiv and *its* allies". */
  readonly itsOwn: ReadonlySet<string>;
  /** Who speaks for a government, behind `itsOwn`: "its foreign *minister*". */
  readonly officesOfStates: ReadonlySet<string>;
  /** What governments do, in the forms that follow a subject. */
  readonly governmentVerbs: ReadonlySet<string>;
  /** What both governments and cities do: those of the former have to do with policy. */
  readonly sharedVerbs: ReadonlySet<string>;
  /** What is done to governments, right before one: "urged". */
  readonly addressingVerbs: ReadonlySet<string>;
  /** Right before one that rules: "*under* Beijing". */
  readonly underRule: ReadonlySet<string>;
  /** What governments have: "Beijing's *position*". */
  readonly policyNouns: ReadonlySet<string>;
  /** What only governments drop, sign or break off, behind `sharedVerbs`. */
  readonly diplomacy: ReadonlySet<string>;
  /** What ties governments, before `relationTies`: "talks with Tehran". */
  readonly relationNouns: ReadonlySet<string>;
  readonly relationTies: ReadonlySet<string>;
  /** "imposed *by* Washington" */
  readonly agentTie: string;
  /** Between places in a row. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that describe a city behind it: ", the *capital* of". */
  readonly appositions: RegExp;
  /** "the Netherlands" */
  withArticle(name: string): string;
  /** "capital of France" */
  capitalOf(country: string): string;
  /** "city in Bavaria, Germany" */
  cityIn(where: readonly string[]): string;
  /** "the government of Russia" */
  governmentOf(name: string): string;
}
