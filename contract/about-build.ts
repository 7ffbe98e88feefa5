/** What the build knows of itself and tells the options (about.json). */
export interface AboutBuild {
  readonly counts: {
    /** Of the glossary. */
    readonly entries: number;
    /** News sites in the list. */
    readonly sites: number;
    /** Countries and cities. */
    readonly places: number;
  };
  /** What others made and is part of the extension. */
  readonly thirdParty: readonly ThirdParty[];
}

export interface ThirdParty {
  readonly kind: 'code' | 'data';
  readonly name: string;
  /** Empty where it has none. */
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  /** What of it is used, and what was changed; empty where all of it is there as it came. */
  readonly use: string;
  /** The licence and its copyright as it came along, or where it is to be read. */
  readonly text: string;
}
