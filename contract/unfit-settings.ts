/** Something that is stored where a setting belongs, and is none that this version knows. */
export interface UnfitSetting {
  /**
   * The setting's name; of a rule or of what was said of a topic or an entry also whose it is: ["sites", "bbc.com"]. Empty: all
   * settings at once.
   */
  readonly path: readonly string[];
  /** As it is stored. */
  readonly value: unknown;
}

/** What the options tell of settings that do not fit. */
export interface UnfitSettings {
  readonly items: readonly (UnfitSetting & {
    /** It lacks but its date, and holds again with that of today. */
    readonly usable: boolean;
  })[];
  /** A newer Newsgloss wrote the settings, and may well know them. */
  readonly newer: boolean;
}
