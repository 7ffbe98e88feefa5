/** What Newsgloss knows of countries, territories and cities. What `glossary/countries` and `glossary/places` say, compiled. */
export interface Places {
  /** The year of the countries' populations. */
  readonly populationYear: number;
  /** The month of the cities' data, "2023-03". */
  readonly citiesAsOf: string;
  readonly countries: readonly Country[];
  readonly cities: readonly City[];
}

/** A country or territory, or a part of one that news names by itself. */
export interface Country {
  /** ISO 3166-1 alpha-2 (XK for Kosovo) in capitals; of a part words joined by hyphens. */
  readonly id: string;
  readonly name: string;
  /** "the Netherlands" */
  readonly the?: true;
  /** Wordings that mean nothing else. One with an article is found with the article only: "the Emirates". */
  readonly also?: readonly string[];
  /** Wordings that mean other things too; the name itself may be one. */
  readonly doubtful?: readonly DoubtfulWordings[];
  /** Of a part: the countries that hold or claim it; first the one to which most states say it belongs, where they do. */
  readonly countries?: readonly string[];
  /** "country in West Africa" */
  readonly is: string;
  readonly capital?: string;
  /** Where the government sits, if not in the capital. */
  readonly seat?: string;
  readonly population?: number;
  /** ISO 639 codes of the official languages. */
  readonly languages?: readonly string[];
  /** ISO 4217. */
  readonly currency?: string;
  /** Latitude and longitude of the capital, or of the largest town. */
  readonly at?: readonly [latitude: number, longitude: number];
  readonly note: string;
  /** Who disputes it, and how. */
  readonly disputed?: string;
  /** Month in which the note was last confirmed. */
  readonly asOf?: string;
}

export interface DoubtfulWordings {
  readonly wordings: readonly string[];
  /** One of these must stand in the article. */
  readonly cues?: readonly string[];
  /** None of these may, but beside a cue in the same sentence. */
  readonly unless?: readonly string[];
}

/** A city of more than 100,000 people. */
export interface City {
  /** "fr/paris" */
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** State, province or the like, where news names cities by it. */
  readonly region?: string;
  readonly also?: readonly string[];
  readonly population: number;
  readonly at: readonly [latitude: number, longitude: number];
  /** Those of its wordings that mean other things more often. */
  readonly doubtful?: readonly string[];
  /** Its name means something else in an article that holds one of these. */
  readonly unless?: readonly string[];
  /** The capital of its country. */
  readonly capital?: true;
  /** The part of a country (`Country.id`) in which it lies, where that is disputed. */
  readonly area?: string;
  /** Where it is more than "city". */
  readonly is?: string;
  readonly note?: string;
  readonly disputed?: string;
  readonly asOf?: string;
}
