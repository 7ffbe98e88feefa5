/** An entry of a pack's file that was left out. */
export interface RefusedEntry {
  /** Its term, or "entry 12" where it has none. */
  readonly name: string;
  readonly problem: string;
}

/** What there is to say of a pack's file, or of a part of it. */
export interface PackFindings {
  readonly refused: readonly RefusedEntry[];
  /** Keys that entries of packs do not have ("alias"), each once, as many as are worth naming: they are passed over. */
  readonly unknownKeys: readonly string[];
  /** Terms that are added, but of which the bundled glossary has the very wording: its entries are shown instead. */
  readonly inGlossary: number;
}
