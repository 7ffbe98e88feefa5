import type { PreparedArticle, Sentence } from '../text/prepared-article.ts';

/** Who says a sentence. */
export interface Statement {
  /** As the article names them; null: the article itself, or nobody named. */
  readonly speaker: string | null;
  /** Whether the sentence is, or holds, a quotation of some length. */
  readonly quoted: boolean;
}

const verbs =
  'said|says|told|tells|added|adds|wrote|writes|argued|argues|warned|warns|explained|explains|noted|notes|stated|states|claimed|claims|insisted|insists|asked|asks|replied|responded|tweeted|posted|announced|acknowledged|acknowledges|cautioned|cautions|stressed|stresses|urged|urges|concluded|recalled|suggested|suggests|reported|testified|declared|confirmed|denied|admitted|continued|emphasised|emphasized|remarked|predicted|predicts|called';
/** `…,” said NAME` and `…, said NAME`; "told reporters" names who listens. */
const verbFirst = new RegExp(
  `(?:[,.?!…—–-]\\s*["”’]|,)\\s+(?:${verbs.replace('told|tells|', '').replace('|called', '')})\\s+(?!that\\b|it\\b)([^,.;:"“”?!—–]+)`,
  'u',
);
/** `…,” NAME said` */
const nameFirst = new RegExp(
  `["”’]\\s+([^,.;:"“”?!]{2,70}?)(?:,[^,"“”]{3,90},)?\\s+(?:also\\s+|later\\s+|has\\s+|had\\s+)?(?:${verbs})\\b`,
  'u',
);
/** `…, NAME said.` at the end of a sentence */
const trailing = new RegExp(
  `,\\s+([^,.;:"“”?!]{2,70}?)\\s+(?:${verbs})(?:\\s+(?:on|in|at|during|after|late|last|this|to|via|by)\\b[^"“”]*)?[.]?$`,
  'u',
);
/** `Analysts warn that …`: several people in the present tense; these verbs are also nouns, so a clause must follow. */
const many =
  /^((?:\S+\s){0,6}?(?:\p{L}+s|people|some|many|others|critics)) (?:have |also |often |still )?(?:say|argue|warn|caution|insist|contend|believe|fear|worry|maintain|hope|claim|estimate|note|agree|disagree|expect|insisted|argued|warned|urged|cautioned) (?:that|how|on|it|they|the|a|an|any|some|this|these|such|there|no|more)\b/iu;
/** `NAME said …` */
const subject = new RegExp(
  `^["“]?([^"“”;:?!]{2,140}?)\\s+(?:also\\s+|later\\s+|has\\s+|have\\s+|had\\s+)?(?:${verbs})\\b(?!\\s+(?:by|for|a|an|to be)\\b)`,
  'u',
);
const accordingTo = /\baccording to\s+((?:the |a |an )?[^,.;:"“”]{2,70})/iu;

const pronoun = /^(?:he|she|they|it|who)$/iu;
/** Where the name ends and the circumstances begin: "said Kim *in* a statement". */
const circumstance =
  /\s(?:in|on|at|of his|of her|during|after|before|when|while|as|that|who|which|told|to|from|via|by|last|this|late|earlier|is|was|were|are|has|had|have|if|because|but|and then|adding|noting)\s/u;
/** Words of a sentence's beginning that are no part of its subject. */
const opening =
  /^(?:and|but|so|yet|still|also|meanwhile|however|in (?:a|an|the) [\w\s-]+|on \w+day|earlier|later|last \w+|this \w+|then|now|instead|asked [^,]+|when [^,]+|while [^,]+|as [^,]+|after [^,]+),?\s+/iu;
/** Quoted words shorter than this are a term in quotation marks, not somebody speaking. */
const leastQuotedWords = 4;

/**
 * Who says each sentence of the article, in the order of `prepared.sentences`.
 *
 * Rules over the patterns of English news ("…," said NAME · NAME said · according to NAME). Within one quotation
 * every sentence has the speaker of the one that names them; a paragraph that is only a quotation continues the one
 * before it; a pronoun is whoever spoke last.
 */
export function findSpeakers(prepared: PreparedArticle): readonly Statement[] {
  const statements: Statement[] = [];
  let last: string | null = null;
  let carried: string | null = null;
  for (const block of prepared.blocks) {
    const named = block.sentences.map((sentence) => namedSpeaker(sentence.text));
    const inside = insideQuotation(block.sentences, block.block.text);
    const ofBlock = named.find((name) => name !== null) ?? null;
    const before: string | null = ofBlock === null && /^["“]/u.test(block.block.text) ? carried : null;
    for (const [at, name] of named.entries()) {
      const quoted = block.block.kind === 'quote' || (inside[at] ?? false);
      const speaker: string | null =
        name !== null ? resolve(name, last) : quoted ? (resolve(ofBlock, last) ?? before) : null;
      statements.push({ speaker, quoted });
      last = speaker ?? last;
    }
    if (named.length > 0) carried = ofBlock !== null || before !== null ? last : null;
  }
  return statements;
}

/** A pronoun is whoever spoke last. */
function resolve(named: string | null, last: string | null): string | null {
  return named !== null && pronoun.test(named) ? last : named;
}

/** Whether each sentence holds at least `leastQuotedWords` words in quotation marks. */
function insideQuotation(sentences: readonly Sentence[], text: string): readonly boolean[] {
  const spans = quotedSpans(text);
  return sentences.map((sentence) => {
    const quoted = spans
      .map(([start, end]) => text.slice(Math.max(start, sentence.start), Math.min(end, sentence.end)))
      .join(' ');
    return quoted.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= leastQuotedWords;
  });
}

/** Spans in double quotation marks; a mark left open reaches to the block's end, as newspapers write it. */
function quotedSpans(text: string): readonly (readonly [start: number, end: number])[] {
  const spans: (readonly [number, number])[] = [];
  let open = -1;
  for (const match of text.matchAll(/["“”„«»]/gu)) {
    const opens = match[0] === '“' || match[0] === '„' || match[0] === '«' || (match[0] === '"' && open < 0);
    if (opens && open < 0) open = match.index;
    else if (open >= 0 && !opens) {
      spans.push([open, match.index]);
      open = -1;
    }
  }
  if (open >= 0) spans.push([open, text.length]);
  return spans;
}

/** The speaker that a sentence names, as it names them; also a pronoun. Null: none. */
export function namedSpeaker(text: string): string | null {
  const found =
    verbFirst.exec(text)?.[1] ??
    nameFirst.exec(text)?.[1] ??
    trailing.exec(text)?.[1] ??
    subjectOf(text) ??
    many.exec(text.replace(opening, ''))?.[1] ??
    accordingTo.exec(text)?.[1];
  return found === undefined ? null : trimName(found);
}

function subjectOf(text: string): string | undefined {
  const raw = subject.exec(text)?.[1]?.replace(opening, '');
  if (raw === undefined || /^(?:it|that|this|there|what|which)\b/iu.test(raw)) return undefined;
  const name = raw.split(',')[0] ?? '';
  return name;
}

const mostNameWords = 8;

function trimName(raw: string): string | null {
  const name = `${raw} `.split(circumstance)[0]?.trim() ?? '';
  const words = name.split(/\s+/);
  if (words.length > mostNameWords || name === '') return null;
  if (pronoun.test(name)) return name.toLowerCase();
  // A speaker has a name, or is "the ministry", "a spokesman", "officials", "one resident".
  if (/\p{Lu}/u.test(name.slice(1)) || /^\p{Lu}/u.test(words.at(-1) ?? '')) return name;
  return /^(?:the|a|an|one|some|many|several|both|local|senior|other)\s/iu.test(name) ||
    /^[\p{L}]+(?:s|people)$/u.test(name)
    ? name
    : null;
}
