import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import type { KnownPeople } from './known-people.ts';
import { type NounPhrase, NounPhrases } from './noun-phrases.ts';

/** Further back than so many sentences nobody knows what "the ministry" still means. */
const farthest = 12;

/** No sentence that people write has more words; in a longer one anybody may come up. */
const mostWords = 400;

/** What one noun has meant, up to a place of the article. */
interface Meant {
  /** How many of the noun's phrases are read. */
  read: number;
  /** Said in full, if ever. */
  first: NounPhrase | undefined;
  last: NounPhrase | undefined;
  /** It could be two. */
  isDoubtful: boolean;
  /** In which sentence something else comes up that may be meant. */
  rivalAt: number;
}

/**
 * Which one "the report" or "the ministry" is: said in full where the article has spoken of one only. What a body or
 * somebody is called so may also be somebody else named since; a text is no name's.
 */
export class BareSpeakers {
  readonly #known: KnownPeople;
  readonly #phrases: NounPhrases;
  readonly #sentences: readonly Sentence[];
  readonly #people = new Map<PreparedBlock, ReadonlySet<number>>();
  readonly #meant = new Map<string, Meant>();

  constructor(prepared: PreparedArticle, known: KnownPeople) {
    this.#known = known;
    this.#sentences = prepared.sentences;
    this.#phrases = new NounPhrases(prepared);
  }

  /**
   * The speaker's words where they say which one speaks, or the fuller ones they stand for; null where nobody can tell.
   * Call in reading order.
   */
  nameOf(speaker: string, sentence: Sentence): string | null {
    const { speech, names } = sentence.block.language;
    const noun = speech.bareNoun(speaker);
    if (noun === null) return speaker;
    if (!names.spokenOffice.test(speaker)) return null;
    const meant = this.#readTo(noun, sentence);
    return this.#isDoubtful(meant, sentence, noun) ? null : (meant.first?.text ?? null);
  }

  #readTo(noun: string, sentence: Sentence): Meant {
    const meant = this.#meant.get(noun) ?? newMeant();
    this.#meant.set(noun, meant);
    const phrases = this.#phrases.of(noun);
    for (; meant.read < phrases.length; meant.read += 1) {
      const phrase = phrases[meant.read];
      if (phrase === undefined || phrase.sentence.at >= sentence.at) break;
      this.#take(phrase, meant, noun);
    }
    return meant;
  }

  #take(phrase: NounPhrase, meant: Meant, noun: string): void {
    const { first } = meant;
    if (first === undefined) {
      if (phrase.kind === 'same') return;
      meant.first = phrase;
      meant.rivalAt = this.#rivalOf(phrase, noun);
    } else if (phrase.kind === 'same') meant.isDoubtful = this.#isDoubtful(meant, phrase.sentence, noun);
    else if (phrase.kind === 'another' || !isPartOf(phrase.key, first.key)) meant.isDoubtful = true;
    meant.last = { ...phrase, key: (first ?? phrase).key };
  }

  /** Whether the sentence may mean another one than the last phrase did. */
  #isDoubtful({ first, last, isDoubtful, rivalAt }: Meant, sentence: Sentence, noun: string): boolean {
    if (isDoubtful || first === undefined || last === undefined || rivalAt <= sentence.at) return true;
    const { names, speech } = sentence.block.language;
    return speech.namesOfText(noun).size === 0 && this.#isOtherBetween(last, sentence, names.isRoleNoun(noun));
  }

  /** Where a text of another sort comes up that the noun may mean as well. */
  #rivalOf({ sentence }: NounPhrase, noun: string): number {
    const others = [...sentence.block.language.speech.namesOfText(noun)].filter((other) => other !== noun);
    const firsts = others.map(
      (other) =>
        this.#phrases.of(other).find((phrase) => phrase.kind !== 'same' && phrase.sentence.at >= sentence.at)?.sentence
          .at,
    );
    return Math.min(...firsts.map((at) => at ?? Number.POSITIVE_INFINITY));
  }

  /** Whether a name stands between two places which may be what the noun means by now. */
  #isOtherBetween(last: NounPhrase, { at }: Sentence, isPerson: boolean): boolean {
    if (at - last.sentence.at > farthest) return true;
    return this.#sentences.slice(last.sentence.at, at + 1).some((sentence) => {
      const { block, from, to } = sentence;
      if (to - from > mostWords) return true;
      return this.#phrases
        .namesIn(sentence)
        .some(
          (word) =>
            (sentence !== last.sentence || word > last.to) &&
            !last.key.has(block.words[word]?.lower ?? '') &&
            (isPerson || !this.#peopleIn(block).has(word)),
        );
    });
  }

  /** The words of a block that are names of people. */
  #peopleIn(block: PreparedBlock): ReadonlySet<number> {
    const known = this.#people.get(block);
    if (known !== undefined) return known;
    const words = new Set<number>();
    for (const { from, to, text } of this.#known.runsOf(block))
      if (this.#known.called(text).length > 0) for (let at = from; at < to; at += 1) words.add(at);
    this.#people.set(block, words);
    return words;
  }
}

/** Whether one is named by some of the other's words. */
function isPartOf(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].every((word) => many.has(word));
}

function newMeant(): Meant {
  return { read: 0, first: undefined, last: undefined, isDoubtful: false, rivalAt: Number.POSITIVE_INFINITY };
}
