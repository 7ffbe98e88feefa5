/** How a person is spoken of. */
export type Gender = 'he' | 'she';

/** How names of people look, and what stands around them. Words are in lower case, singular where they have a number. */
export interface NameRules {
  /** Whether a word is a common given name; folded. */
  isGivenName(lower: string): boolean;
  /** How somebody of this given name is spoken of; null where the name does not tell. */
  genderOfGivenName(lower: string): Gender | null;
  /** As a form of address tells it ("mrs"); null for any other word. */
  genderOfAddress(lower: string): Gender | null;
  /** As a name with its form of address or its role tells it: "Mrs Varga", "a spokesman". */
  genderInName(name: string): Gender | null;
  /** A role noun or form of address in the form that all of its kind share: "spokeswoman" and "spokesman" are one. */
  roleForm(lower: string): string;
  /** Whether a word names what somebody is: "president", "economist". Also in the plural. */
  isRoleNoun(lower: string): boolean;
  /** Whether a word stands in names of bodies, places, days and works, not of people. */
  isOtherName(lower: string): boolean;
  /** Whether a word with a capital is a whole people's by its shape: "Marilians". */
  isPeople(word: string): boolean;
  /** Whether a word says of which country somebody is: "Kenyan". */
  isNational(lower: string): boolean;
  /** Whether a word with a capital is an adverb that opens a sentence, and no name. */
  isSentenceAdverb(word: string): boolean;
  /** Whether a word may be a finite verb by its shape. */
  looksLikeVerb(lower: string): boolean;
  /** Whether a word is by its shape a participle, and no surname. */
  isParticiple(lower: string): boolean;
  /** The personal and possessive pronouns for one person. */
  readonly pronouns: Readonly<Record<Gender, ReadonlySet<string>>>;
  /** Forms of address: they show that a person follows but say nothing about them. */
  readonly addresses: ReadonlySet<string>;
  /** Titles that belong to the name where one word follows. */
  readonly honorifics: ReadonlySet<string>;
  /** Behind a surname: "jr". Without the stop. */
  readonly suffixes: ReadonlySet<string>;
  /** Those of them that have a stop. */
  readonly stoppedSuffixes: ReadonlySet<string>;
  /** Such a suffix at the end of a name. */
  readonly suffixAtEnd: RegExp;
  /** Role nouns that are surnames too. */
  readonly surnamesLikeRoles: ReadonlySet<string>;
  /** Words of bodies and places that are surnames too. */
  readonly surnamesLikePlaces: ReadonlySet<string>;
  /** Kinship: "the president's daughter" is not the president. */
  readonly kinNouns: ReadonlySet<string>;
  /** Public offices and functions: who holds one answers for it in public. */
  readonly officeNouns: ReadonlySet<string>;
  /** What private people are called. */
  readonly privateNouns: ReadonlySet<string>;
  /** Small words inside names: "Ilse von der Varga". */
  readonly particles: ReadonlySet<string>;
  /** Small words that only a line in title case writes with a capital; with the capital. */
  readonly titleCaseWords: ReadonlySet<string>;
  /** Initials that stand before nouns, not before surnames; in capitals. */
  readonly otherInitials: ReadonlySet<string>;
  /** Stop words with which names begin: "New". */
  readonly stopWordsInNames: ReadonlySet<string>;
  /** Stop words that are names, too, unless a question begins with them: "Will". */
  readonly stopWordsLikeNames: ReadonlySet<string>;
  /** Words behind which a place is named, and no person: "at". */
  readonly beforePlaces: ReadonlySet<string>;
  /** Between what somebody is and the words that only say more about it. */
  readonly afterRole: RegExp;
  /** What is spoken of as an office: "the prime minister". The office is the first group. */
  readonly spokenOffice: RegExp;
  /** The office at the head of a description; empty where it is over, or another's. */
  officeIn(description: string): string;
  readonly titles: TitleRules;
  readonly introductions: IntroductionRules;
}

/** What a title before a name is made of: "longtime Acme CEO". */
export interface TitleRules {
  readonly determiners: ReadonlySet<string>;
  /** Determiners that introduce one of several: "a". */
  readonly indefinites: ReadonlySet<string>;
  /** Determiners that say whose: "his". */
  readonly possessives: ReadonlySet<string>;
  /** The role itself within a description, without its owner: "ambassador" of "the president's ambassador to Lisk". */
  headOf(description: string): string;
  /** Inside the body to which a title belongs: "Department *of the* Interior". */
  readonly bodyTies: ReadonlySet<string>;
  /** Between a title and its body or place: "ambassador *to* Lisk". */
  readonly roleTies: ReadonlySet<string>;
  /** Before the place that ends a title: "the ambassador *from* Lisk Ilse Varga". */
  readonly placeTies: ReadonlySet<string>;
  /** Between the words of one body's name: "Department *of* Correction". */
  readonly nameTies: ReadonlySet<string>;
  /** Between titles of one person: "chairman *and* president". */
  readonly conjunctions: ReadonlySet<string>;
  /** Offices that only stand in such a row of titles. */
  readonly rowOffices: ReadonlySet<string>;
  /** Titles that one surname may follow. */
  readonly surnameTitles: ReadonlySet<string>;
  /** Role nouns that bodies and countries bear too. */
  readonly rolesOfBodies: ReadonlySet<string>;
  /** Adjectives before a role that a name may follow. */
  readonly roleModifiers: ReadonlySet<string>;
  /** They open a sentence with a capital letter but belong to no title. */
  readonly openers: ReadonlySet<string>;
  /** Offices whose last word is a form of address: "First Lady". */
  readonly officesOfTwoWords: ReadonlySet<string>;
  /** "President-*elect*" */
  readonly officesToCome: ReadonlySet<string>;
  /** Prefixes that a hyphen ties: "re-elected". */
  readonly prefixes: ReadonlySet<string>;
  /** Stop words that end a compound: "year-*old*". */
  readonly compoundEnds: ReadonlySet<string>;
  /** Stop words with which a title may open a sentence. */
  readonly openingStopWords: ReadonlySet<string>;
  /** Stop words that may stand within a title. */
  readonly innerStopWords: ReadonlySet<string>;
  /** "on the *day* president Varga left" */
  readonly spansOfTime: ReadonlySet<string>;
  /** A word after these is a verb. */
  readonly beforeVerbs: ReadonlySet<string>;
  /** Between these and a noun no finite verb stands. */
  readonly beforeNouns: ReadonlySet<string>;
  isAdverb(lower: string): boolean;
  /** Whether a form of a verb goes on, and describes no noun: "praising". */
  isGerund(lower: string): boolean;
  /** Whether a role noun is of several people. */
  isPlural(lower: string): boolean;
  /** Academic titles, which an apposition says better. */
  readonly academic: RegExp;
}

/** How an article says what somebody is. Patterns are tried on the text behind the name. */
export interface IntroductionRules {
  /** "the mediator" in ", the mediator, left"; null where nothing stands there that says what they are. */
  after(after: string, isCertain: boolean): string | null;
  /** "the country's president" in "the country's president, "; null as above. */
  before(before: string, after: string): string | null;
  /** "Varga is the head of …"; null as above. */
  predicate(after: string): string | null;
  /** "of the Institute for Peace", behind a name; empty if there is none. */
  institution(after: string): string;
  /** "31, of Lisk" of ", 31, of Lisk, …" behind a name; null where no age stands there or no place. */
  residence(after: string): string | null;
  /** "who represents the farms" behind a name; null as above. */
  relative(after: string): string | null;
  /** Of a description what says who somebody is without the text around it; empty for "member", "his minister". */
  whole(description: string): string;
  /** The same for a reader who has the article before them: also "Mayor", "the agency's supervisor"; empty for "his minister". */
  inArticle(description: string): string;
  /** "Another villager" is a villager, and "army chief Gen" an army chief. */
  tidied(description: string): string;
  /** Academic degrees behind a name. */
  readonly degrees: RegExp;
  readonly age: RegExp;
  /** What follows one name alone where it is a person's: an apposition, also behind an age. */
  readonly afterLoneName: RegExp;
  /** A relative clause right behind a name that is a person's, or no person's. */
  readonly relativeOfPerson: RegExp;
  readonly relativeOfThing: RegExp;
}
