import type { Language } from '../../language/language.ts';
import type { Person } from '../../model/reading.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { spansInQuotes } from '../../text/quoted-spans.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import { isCapitalised, type Word } from '../../text/words.ts';
import { isPartOfName } from '../passages/part-of-name.ts';

/** A sentence with who says it. */
export interface Speech {
  readonly sentence: Sentence;
  readonly statement: { readonly speaker: string; readonly quoted: boolean };
  /** Whom the speaker's name means; null where that is nobody whom the article introduces. */
  readonly person: Person | null;
}

/** Words of a line that is read in one go; fewer are an exclamation. */
const fittingLength: readonly [fewest: number, most: number] = [8, 45];

/** Fewer content words in what somebody says, or is said to say, tell nothing of their own. */
const leastContent = 3;

const quoted = 2;
const fits = 1;
const ofHeadline = 0.7;
const mostOfHeadline = 2;
const takesPosition = 0.6;
const isCourteous = -6;
/** Somebody tells what he or she did or felt. */
const isOwnStory = -1.5;
/** What somebody said at an earlier time led here. */
const inBackground = -1;

/** Words that so many paragraphs have are the story's own. */
const paragraphsOfStory = 3;
const ofStory = 0.3;
const mostOfStory = 4;

/** How much it tells of a story that somebody says something. */
export class TellingSpeech {
  readonly #title: ReadonlySet<string>;
  readonly #story: ReadonlySet<string>;

  readonly #prepared: PreparedArticle;

  constructor(prepared: PreparedArticle) {
    const { titleWords, blocks, language } = prepared;
    this.#prepared = prepared;
    const content = titleWords.map(({ key }) => key).filter((key) => isContentWord(key, language));
    this.#title = new Set(content.map(language.words.stemOf));
    const paragraphs = blocks.flatMap((block) => contentOf(block.words, language));
    const counts = Map.groupBy(paragraphs, (stem) => stem);
    this.#story = new Set([...counts].filter(([, all]) => all.length >= paragraphsOfStory).map(([stem]) => stem));
  }

  /** Zero or less for what is not worth a line: reported speech that is not of the headline's matter, or nobody's by name. */
  of({ sentence, statement, person }: Speech): number {
    const { block, from, to } = sentence;
    const { language } = block;
    if (person === null && this.#isOtherOnes(sentence, statement.speaker)) return 0;
    const said = statement.quoted ? quotedIn(sentence) : block.words.slice(from, to);
    const content = new Set(contentOf(said, language));
    const shared = contentOf(block.words.slice(from, to), language).filter((stem) => this.#title.has(stem)).length;
    if (content.size < leastContent || (!statement.quoted && !this.#isOfMatter(person, shared))) return 0;
    if (this.#asks(sentence)) return 0;
    if (statement.quoted && namesSpeaker(said, statement.speaker, person)) return 0;
    const length = to - from;
    const shows = [...content].filter((stem) => this.#story.has(stem)).length;
    const isPosition = language.briefing.position.test(sentence.text);
    // "You name it": of no matter that the article has.
    if (this.#story.size > 0 && shared === 0 && shows === 0 && !isPosition) return 0;
    return (
      (statement.quoted ? quoted : 0) +
      (length >= fittingLength[0] && length <= fittingLength[1] ? fits : 0) +
      Math.min(mostOfHeadline, shared) * ofHeadline +
      Math.min(mostOfStory, shows) * ofStory +
      (isPosition ? takesPosition : 0) +
      (language.briefing.courtesy.test(sentence.text) ? isCourteous : 0) +
      (!isPosition && language.briefing.tellsOfOneself.test(sentence.text) ? isOwnStory : 0) +
      (block.block.role === 'background' ? inBackground : 0)
    );
  }

  /** "I" is no company: such words are those of somebody whom the name does not mean. One name alone says not who that is. */
  #isOtherOnes({ text, block }: Sentence, speaker: string): boolean {
    const { briefing, names } = block.language;
    const words = speaker.toLowerCase().replace(/\.$/, '').split(/\s+/);
    const isRole = words.some((word) => names.isRoleNoun(word) || names.addresses.has(word));
    if (isRole || !speaker.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))) return false;
    const isGiven = words.some((word) => names.isGivenName(word));
    const isHalf = words.length === 1 && (isGiven || isPartOfName(this.#prepared, speaker.toLowerCase()));
    return isHalf || (!isGiven && briefing.ofOneself.test(text));
  }

  /** A question tells nothing without its answer. */
  #asks({ text, block: { language } }: Sentence): boolean {
    return /\?["”’»]?$/u.test(text) || (/\?["”’»]/u.test(text) && language.speech.asks.test(text));
  }

  /** Reported speech is worth a line where somebody known speaks of the headline's matter. */
  #isOfMatter(person: Person | null, shared: number): boolean {
    return person !== null && (shared > 0 || this.#title.size === 0);
  }
}

function contentOf(words: readonly Word[], language: Language): readonly string[] {
  const keys = words.map(({ key }) => key).filter((key) => isContentWord(key, language));
  return [...new Set(keys.map(language.words.stemOf))];
}

/** The words of a sentence that stand in quotation marks. */
function quotedIn({ block, from, to }: Sentence): readonly Word[] {
  const spans = spansInQuotes(block.block.text);
  return block.words
    .slice(from, to)
    .filter((word) => spans.some(([start, end]) => start < word.start && word.end <= end));
}

/** Nobody speaks of himself or herself by the surname: somebody else's words. */
function namesSpeaker(said: readonly Word[], speaker: string, person: Person | null): boolean {
  const surname = (person?.name ?? speaker).toLowerCase().split(' ').at(-1) ?? '';
  return person !== null && said.some(({ lower, text }) => lower === surname && isCapitalised(text));
}
