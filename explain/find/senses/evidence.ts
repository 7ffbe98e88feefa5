import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import type { Candidate } from '../candidates/term-mention.ts';
import { type Cue, findCue, overlapsCue, writtenCue } from '../index/cues.ts';
import { type IndexedMeaning, isAmbiguous } from '../index/indexed-entry.ts';
import { soundsLikeNews } from './context-words.ts';
import { countCountries } from './countries.ts';
import { definitionStems, fieldStems, isDescribedOtherwise, type RelativesOf, sharedWith } from './gloss-overlap.ts';
import { reach, windowOf } from './window.ts';

/** The cues of a meaning, or of a rival, that stand around a candidate. */
export interface CueEvidence {
  /** Cues in its own sentence, as they stand there; then those in a sentence beside it. */
  readonly cues: readonly string[];
  readonly nearCues: readonly string[];
  /** 1: right beside it; 0: none in its sentence. */
  readonly closeness: number;
  /** How many cues the headline and the opening hold. */
  readonly topicCues: number;
}

/** What the words around a candidate say for one of its meanings. */
export interface Evidence extends CueEvidence {
  /** Whether words that speak against it stand in its sentence. */
  readonly barred: boolean;
  /** Log-odds of the words around, without the cues. */
  readonly context: number;
  /** Words that its definition uses too. */
  readonly shared: number;
  /** Words that the glossary uses of it or of its relatives; dear to count. */
  readonly related: number;
  /** Whether it is said to be something that the glossary's words do not fit; as dear. */
  readonly isDescribedOtherwise: boolean;
  readonly countries: number;
  readonly isVerb: boolean;
}

/** Collects the evidence for one meaning of a candidate. `isTopic`: whether a cue stands in the headline or the opening. */
export function evidenceFor(
  candidate: Candidate,
  meaning: IndexedMeaning,
  prepared: PreparedArticle,
  isTopic: (cue: Cue) => boolean,
  relativesOf: RelativesOf,
): Evidence {
  const { block, from, to, form } = candidate;
  const { words, language } = block;
  const [start, end] = windowOf(candidate);
  return {
    ...cuesAround(candidate, meaning.cues, prepared, isTopic),
    barred: meaning.unless.some((cue) =>
      form.isFull ? overlapsCue(cue, words, from, to) : findCue(cue, words, start, end) >= 0,
    ),
    context: contextOf(candidate, besideOf(candidate, prepared)),
    shared: sharedWith(candidate, definitionStems(form.entry.entry, meaning.sense, language)),
    get related() {
      return sharedWith(candidate, fieldStems(form.entry.entry, relativesOf, language));
    },
    get isDescribedOtherwise() {
      return isDescribedOtherwise(candidate, () => fieldStems(form.entry.entry, relativesOf, language));
    },
    countries: countCountries(words, start, end, language).size,
    isVerb:
      form.form.kind === 'plain' &&
      isAmbiguous(form.entry) &&
      to - from === 1 &&
      !namesVerb(form.entry.entry) &&
      language.words.isVerbHere(words, from),
  };
}

/** Which of some cues stand around a candidate: in its sentence, in one beside it, in the headline and the opening. */
export function cuesAround(
  candidate: Candidate,
  wanted: readonly Cue[],
  prepared: PreparedArticle,
  isTopic: (cue: Cue) => boolean,
): CueEvidence {
  const { block, from, to } = candidate;
  const [start, end] = windowOf(candidate);
  const beside = besideOf(candidate, prepared);
  const isGeneric = (cue: Cue) => block.language.senses.genericCues.has(genericForm(cue));
  const cues: string[] = [];
  const nearCues: string[] = [];
  let closeness = 0;
  let topicCues = 0;
  for (const cue of wanted) {
    const own = findCue(cue, block.words, start, end, [from, to]);
    if (own >= 0) {
      cues.push(writtenCue(cue, block.words, own, block.block.text));
      if (!isGeneric(cue)) closeness = Math.max(closeness, 1 / Math.max(1, own < from ? from - own : own - to + 1));
    } else if (!isGeneric(cue)) {
      const near = writtenBeside(cue, beside);
      if (near !== null) nearCues.push(near);
      else if (isTopic(cue)) topicCues += 1;
    }
  }
  // A word that so many articles hold supports other cues, and decides nothing alone.
  return { cues: closeness > 0 ? cues : [], nearCues, closeness, topicCues };
}

/** A cue as the list of generic ones has it: "Company's" as "company". */
const genericForm = ({ source }: Cue) => source.replace(/\*$|['’]s$/u, '').toLowerCase();

type Stretch = Pick<Sentence, 'block' | 'from' | 'to'>;

function writtenBeside(cue: Cue, beside: readonly Stretch[]): string | null {
  for (const { block, from, to } of beside) {
    const at = findCue(cue, block.words, from, to);
    if (at >= 0) return writtenCue(cue, block.words, at, block.block.text);
  }
  return null;
}

function besideOf({ sentence }: Candidate, { sentences }: PreparedArticle): readonly Stretch[] {
  return [sentences[sentence.at - 1], sentences[sentence.at + 1]].flatMap((one) =>
    one === undefined ? [] : [{ block: one.block, from: one.from, to: Math.min(one.to, one.from + reach) }],
  );
}

/** A sentence beside the candidate's own says less about it. */
const besideShare = 0.4;

function contextOf(candidate: Candidate, beside: readonly Stretch[]): number {
  const { block, from, to } = candidate;
  const own = soundsLikeNews(block.words, ...windowOf(candidate), block.language, [from, to]);
  return beside.reduce(
    (sum, near) => sum + besideShare * soundsLikeNews(near.block.words, near.from, near.to, block.language),
    own,
  );
}

/** Whether a verb alone means the entry ("leak"): then it is no sign against it. */
function namesVerb({ verbs = [], senses = [] }: GlossaryEntry): boolean {
  return [...verbs, ...senses.flatMap((sense) => sense.verbs ?? [])].some((phrase) => !phrase.includes(' '));
}
