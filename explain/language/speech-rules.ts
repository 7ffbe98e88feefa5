import type { Gender } from './name-rules.ts';

/** Whom a pronoun stands for: one person, several, a body, or whoever was named right before ("who said"). */
export type PronounKind = Gender | 'they' | 'it' | 'relative';

/** Who speaks, and by which words. */
export interface SpeechRules {
  /** All verbs by which somebody speaks, in the forms that news uses. */
  readonly verbs: ReadonlySet<string>;
  /** On the text behind a name: the person speaks. */
  readonly speaksBehind: RegExp;
  /** On the text before a name: the person speaks. */
  readonly speaksBefore: RegExp;
  /**
   * Who speaks by a sentence's own words, as it names them; also a pronoun, in lower case. Null: nobody.
   * @param masked the sentence with its quotations made unreadable (`_`), so that no verb inside them counts
   */
  attributionOf(masked: string): string | null;
  /** In lower case. */
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** Words of a quotation that speak of another person of that gender. */
  readonly aboutAnother: Readonly<Record<Gender, RegExp>>;
  /** Whether a speaker's words mean several people. */
  isSeveral(speaker: string): boolean;
  /** Whether a speaker's words say what somebody is and leave open which one: "the new report", "senior officials". */
  isBare(speaker: string): boolean;
  /** Verbs by which somebody surely speaks, whoever that is. */
  readonly says: RegExp;
  /** Verbs of asking and of answering: who asked is not who answers. */
  readonly asks: RegExp;
  readonly answers: RegExp;
  /** How a sentence turns against the one before, by its opening and wherever it says so. On its first words. */
  readonly turns: { readonly opens: RegExp; readonly anywhere: RegExp };
  /** Verbs behind which a sentence says who its subject is: "The first witness *was* Ilse Varga". */
  readonly copulas: ReadonlySet<string>;
  /** Small words that may stand before a sentence's subject. */
  readonly beforeSubject: ReadonlySet<string>;
  /** "Dr Varga: …" at the beginning of a paragraph; the label is the first group. */
  readonly label: RegExp;
  /** Labels that are no speaker's: "Note". */
  readonly rubric: RegExp;
}
