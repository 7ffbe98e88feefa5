import type { SpeechRules } from '../../language/speech-rules.ts';
import type { KnownPeople } from './known-people.ts';

/** A sentence with somebody's words: without its quotations, and only those. */
export interface Words {
  readonly masked: string;
  readonly quoted: string;
}

/** Who asked last: "she replied" behind that is somebody else, whom maybe nobody can tell. */
export class Asker {
  readonly #speech: SpeechRules;
  readonly #known: KnownPeople;
  #asker: string | null = null;
  #isQuotedQuestion = false;

  constructor(speech: SpeechRules, known: KnownPeople) {
    this.#speech = speech;
    this.#known = known;
  }

  /** Call in reading order for each sentence that says who speaks. */
  heard(speaker: string | null, { masked, quoted }: Words): void {
    this.#asker = this.#speech.asks.test(masked) ? speaker : null;
    this.#isQuotedQuestion = quoted.includes('?');
  }

  /** Whether a pronoun cannot mean somebody, since they asked what it answers; "a reporter" only asks. */
  cannotBe(speaker: string, { masked }: Words): boolean {
    if (speaker !== this.#asker) return false;
    const onlyAsks = this.#isQuotedQuestion && this.#known.called(speaker).length === 0;
    return this.#speech.answers.test(masked) || (onlyAsks && !this.#speech.asks.test(masked));
  }
}
