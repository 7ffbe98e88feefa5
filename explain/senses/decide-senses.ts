import { isSelfEvident } from '../terms/term-index.ts';
import type { Candidate, TermMention } from '../terms/term-mention.ts';
import type { PreparedArticle } from '../text/prepared-article.ts';
import { type Cue, findCue } from './cues.ts';

/** A cue in the mention's own sentence; a nearer one counts up to twice as much. */
const ownSentence = 1;
/** A cue in the sentence before or after. */
const nextSentence = 0.6;
/** A cue in the headline or the opening says what the article is about, not what this word means. */
const topic = 0.3;
/** Evidence that is enough: one cue near by, or two of the topic. */
const enough = 0.6;

/**
 * Which candidates are meant, and in which sense.
 *
 * An entry without cues is always meant. One with cues is meant where one of them stands in the same or a neighbouring
 * sentence, or two in the headline and opening. Among several senses the one with most evidence wins. What is
 * decided once holds for the whole article ("one sense per discourse": Gale, Church and Yarowsky 1992), so that a
 * mention without cues follows the one that has them. Where nothing decides, the word is left alone.
 */
export function decideSenses(candidates: readonly Candidate[], prepared: PreparedArticle): readonly TermMention[] {
  const isTopic = topicOf(prepared);
  const decided = candidates.map((candidate) => decide(candidate, prepared, isTopic));
  const wholeArticle = new Map<string, string | null>();
  decided.forEach((sense, at) => {
    const id = candidates[at]?.form.entry.entry.id;
    if (sense !== undefined && id !== undefined && !wholeArticle.has(id)) wholeArticle.set(id, sense);
  });
  return candidates.flatMap((candidate, at) => {
    const { entry, sense: only } = candidate.form;
    const sense = decided[at] === undefined ? wholeArticle.get(entry.entry.id) : decided[at];
    return sense === undefined || (only !== null && sense !== only) ? [] : [{ candidate, entry, sense }];
  });
}

/** The sense's id, null for an entry without senses, undefined where nothing decides. */
function decide(
  candidate: Candidate,
  prepared: PreparedArticle,
  isTopic: (cue: Cue) => boolean,
): string | null | undefined {
  const { entry, sense, form } = candidate.form;
  if (sense !== null && isSelfEvident(form)) return sense;
  if (entry.senses.length === 0) {
    if (entry.cues === null) return null;
    return evidenceOf(entry.cues, candidate, prepared, isTopic) >= enough ? null : undefined;
  }
  const options = sense === null ? entry.senses : entry.senses.filter((option) => option.id === sense);
  let best: string | undefined;
  let most = 0;
  for (const option of options) {
    const evidence = evidenceOf(option.cues, candidate, prepared, isTopic);
    if (evidence >= enough && evidence > most) {
      best = option.id;
      most = evidence;
    }
  }
  return best;
}

function evidenceOf(
  cues: readonly Cue[],
  candidate: Candidate,
  prepared: PreparedArticle,
  isTopic: (cue: Cue) => boolean,
): number {
  const { block, sentence, from, to } = candidate;
  const before = prepared.sentences[sentence.at - 1];
  const after = prepared.sentences[sentence.at + 1];
  let evidence = 0;
  for (const cue of cues) {
    const own = findCue(cue, block.words, sentence.from, sentence.to, [from, to]);
    if (own >= 0) evidence += ownSentence + ownSentence / Math.max(1, own < from ? from - own : own - to + 1);
    else if ([before, after].some((near) => near && findCue(cue, near.block.words, near.from, near.to) >= 0)) {
      evidence += nextSentence;
    } else if (isTopic(cue)) evidence += topic;
  }
  return evidence;
}

/** Paragraphs in which a story says what it is about. */
const openingParagraphs = 2;

/** Whether a cue stands in the headline or the first paragraphs; looked for once, however often its term stands. */
function topicOf(prepared: PreparedArticle): (cue: Cue) => boolean {
  const first = prepared.blocks.filter(({ block }) => block.kind === 'paragraph').slice(0, openingParagraphs);
  const words = [...prepared.titleWords, ...first.flatMap((block) => block.words)];
  const known = new Map<Cue, boolean>();
  return (cue) => {
    const found = known.get(cue) ?? findCue(cue, words, 0, words.length) >= 0;
    known.set(cue, found);
    return found;
  };
}
