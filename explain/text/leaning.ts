import type { Language } from '../language/language.ts';
import type { LeaningWords } from '../language/leaning-words.ts';
import { perLanguage } from '../language/per-language.ts';

/** Characters of a text that are looked at. */
const headChars = 160;
/** What may stand before a sentence's first word. */
const opener = /^[\s([“”„«»"‘’']+/u;
/** Words of a subject, behind which "also" still ties the sentence to the one before. */
const subjectWords = 4;

/** "As he left, Varga smiled": the pronoun looks ahead. */
const nameLater = /\s\p{Lu}\p{L}/u;

/** Characters at the end of a text that are looked at. */
const tailChars = 40;

interface Patterns {
  readonly opening: RegExp;
  readonly after: RegExp;
  readonly standing: RegExp;
  readonly pronounAfter: RegExp | null;
}

const patternsFor = perLanguage(({ leaning }) => patternsOf(leaning));

/**
 * Whether a text's first sentence leans on the one before it: opens with a conjunction, a pronoun, a demonstrative or a
 * noun that stands for something said before, or ties its subject with "also". Told by the first words alone.
 */
export function leansBack(text: string, language: Language): boolean {
  const patterns = patternsFor(language);
  const { pronounSaid, standsForDoing } = language.leaning;
  const head = uncapitalised(text.slice(0, headChars).replace(opener, ''));
  return (
    (patterns.opening.test(head) && !patterns.standing.test(head)) ||
    patterns.after.test(head) ||
    pronounSaid.test(text) ||
    standsForDoing.test(text.slice(-tailChars)) ||
    (patterns.pronounAfter?.test(head) === true && !nameLater.test(head))
  );
}

function patternsOf({ opening, after, standing, pronounAfter }: LeaningWords): Patterns {
  // "Mr. Varga" is two words of it.
  const word = String.raw`(?:\p{L}{1,3}\.|[^\s,.;:“”"]+)`;
  const subject = `${word}(?: ${word}){0,${subjectWords - 1}}`;
  return {
    opening: fromStart(opening),
    standing: fromStart(standing),
    pronounAfter: pronounAfter === undefined ? null : fromStart(pronounAfter),
    after: fromStart(`${subject},? (?:${after})`),
  };
}

/** Behind a bracket or a quotation mark. No hyphen may follow: "then-President". */
function fromStart(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives.replaceAll(/\s*\n\s*/g, '')})(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}-]))`, 'u');
}

/** "IT staff" must not become "it". */
function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
