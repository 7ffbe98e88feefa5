import type { Language } from '../../language/language.ts';
import type { Person } from '../../model/reading.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { spansInQuotes } from '../../text/quoted-spans.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import { isCapitalised, type Word } from '../../text/words.ts';

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
const isCourteous = -3;
/** What somebody said at an earlier time led here. */
const inBackground = -1;

/** How much it tells of a story that somebody says something. */
export class TellingSpeech {
  readonly #title: ReadonlySet<string>;

  constructor({ titleWords, language }: PreparedArticle) {
    const content = titleWords.map(({ key }) => key).filter((key) => isContentWord(key, language));
    this.#title = new Set(content.map(language.words.stemOf));
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
    if (statement.quoted && namesSpeaker(said, statement.speaker, person)) return 0;
    const length = to - from;
    return (
      (statement.quoted ? quoted : 0) +
      (length >= fittingLength[0] && length <= fittingLength[1] ? fits : 0) +
      Math.min(mostOfHeadline, shared) * ofHeadline +
      (language.briefing.position.test(sentence.text) ? takesPosition : 0) +
      (language.briefing.courtesy.test(sentence.text) ? isCourteous : 0) +
      (block.block.role === 'background' ? inBackground : 0)
    );
  }

  /** "I" is no company: such words are those of somebody whom the name does not mean. */
  #isOtherOnes({ text, block }: Sentence, speaker: string): boolean {
    const { briefing, names } = block.language;
    const words = speaker.split(/\s+/);
    const isOne = words.some((word) => {
      const lower = word.toLowerCase().replace(/\.$/, '');
      return names.isRoleNoun(lower) || names.addresses.has(lower) || names.isGivenName(lower);
    });
    return !isOne && words.every((word) => /^\p{Lu}/u.test(word)) && briefing.ofOneself.test(text);
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
