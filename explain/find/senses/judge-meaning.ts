import type { Why } from '../../model/reading.ts';
import type { Candidate } from '../candidates/term-mention.ts';
import { type IndexedMeaning, isAmbiguous } from '../index/indexed-entry.ts';
import type { CueEvidence, Evidence } from './evidence.ts';
import type { HomeCountries } from './home-countries.ts';
import { fitsWhere } from './whose-country.ts';

/**
 * Weights in log-odds. Those of cues, context and place were fitted by logistic regression to the first half of the sentence
 * bank and rounded; `predominant`, `relatedWord`, `otherwise` and `writtenOut` were set by hand on the halves of the banks that were
 * written before the rules. A candidate is meant where the sum is positive and no rival claims as much.
 */
/** A meaning needs some evidence; a predominant one is meant unless something speaks against it. */
const needsEvidence = -1.8;
const predominant = 0.6;
/**
 * "Strike action" for "strike": a longer wording than another of the entry was written down because it means nothing else; a
 * common noun without another meaning is as sure.
 */
const writtenOut = 5;
const firstCue = 3.2;
const furtherCue = 1;
const mostFurther = 2;
const closest = 0.9;
const cueBeside = 2.3;
const cueOfTopic = 0.7;
const mostOfTopic = 2;
const contextShare = 0.6;
/** No heap of words alone may decide against a cue, or for an entry. */
const mostContext = 4;
/** Where nothing else speaks for it, what the glossary says of its field counts. */
const relatedWord = 0.6;
const mostRelated = 5;
const sharedWord = 0.8;
const mostShared = 2;
/** Politics happens in countries; sport too. */
const country = 0.7;
const asVerb = -6;
const barred = -8;
/** The text says that it is something else. */
const otherwise = -5;
/** The meaning belongs to a country that the article is about, or to one that it never names while naming others. */
const atHome = 0.8;
const abroad = -0.8;

/**
 * The reader found this meaning wrong once: one cue, or the mere lack of anything against it, is then not enough. Not
 * fitted; as much as the first cue counts.
 */
const onceWrong = -3.2;

/** In news every word sounds like news: without a single cue a meaning that needs evidence is not taken. */
const unnamed = -0.1;

/** Below this something speaks against the meaning, and another place of the article cannot decide for it. */
export const leastAgainst = -3;

export interface Judgement {
  /** Log-odds that it is meant. */
  readonly score: number;
  /** What to name as the reason, if it is. */
  readonly rule: Why['rule'];
  /**
   * Of these log-odds what speaks for this meaning against another of the same words: the company of words counts for both alike,
   * and decides nothing between them.
   */
  readonly claim: number;
}

/** Whether a candidate is meant in one of its meanings. */
export function judgeMeaning(
  evidence: Evidence,
  candidate: Candidate,
  meaning: IndexedMeaning,
  home: HomeCountries,
  isDoubted: boolean,
): Judgement {
  const needs = !(candidate.form.isFull || meaning.predominant);
  const isSure = candidate.form.isFull && !isClaimed(candidate);
  const context =
    Math.max(-mostContext, Math.min(mostContext, evidence.context)) * contextShare +
    Math.min(mostShared, evidence.shared) * sharedWord +
    (evidence.countries > 0 ? country : 0);
  const cues = scoreOfCues(evidence);
  const known =
    priorOf(candidate, needs, isDoubted) +
    (isSure ? writtenOut : 0) +
    cues +
    context +
    (evidence.isVerb ? asVerb : 0) +
    (cues === 0 && evidence.isDescribedOtherwise ? otherwise : 0) +
    (evidence.barred ? barred : 0) +
    placeOf(candidate, meaning, home) +
    (isDoubted ? onceWrong : 0);
  // What the glossary says of its field is dear to read: only where it may decide.
  const isOpen = known <= 0 && cues === 0 && !needs;
  const score = known + (isOpen ? Math.min(mostRelated, evidence.related) * relatedWord : 0);
  const near = evidence.cues.length + evidence.nearCues.length;
  const isNamed = !needs || near + evidence.topicCues > 0;
  const rule = isSure ? 'wording' : near > 0 ? 'cues' : needs ? 'context' : 'usual';
  return {
    score: isNamed ? score : Math.min(score, unnamed),
    rule,
    claim: cues + Math.min(mostShared, evidence.shared) * sharedWord + (isSure ? writtenOut : 0),
  };
}

/** Before anything around is looked at. */
function priorOf({ form: { entry, form } }: Candidate, needs: boolean, isDoubted: boolean): number {
  if (needs) return needsEvidence;
  // A name may always be somebody else's, too.
  return isAmbiguous(entry) || isDoubted || form.kind !== 'plain' ? predominant : writtenOut;
}

/** Two cues in headline and opening are the least that a rival needs. */
export const leastClaim = cueOfTopic * 2;

/** What cues say for a meaning, in log-odds. */
export function scoreOfCues({ cues, nearCues, topicCues, closeness }: CueEvidence): number {
  const own =
    cues.length > 0 ? firstCue + Math.min(mostFurther, cues.length - 1) * furtherCue + closeness * closest : 0;
  return own + (nearCues.length > 0 ? cueBeside : 0) + Math.min(mostOfTopic, topicCues) * cueOfTopic;
}

/** Whether a rival has this very wording, too. */
function isClaimed({ form }: Candidate): boolean {
  return form.entry.rivals.some(({ wordings }) => wordings?.has(form.wording));
}

function placeOf({ form, block: { language } }: Candidate, { sense }: IndexedMeaning, home: HomeCountries): number {
  const { entry } = form.entry;
  const where = entry.senses?.find(({ id }) => id === sense)?.where ?? (sense === null ? entry.where : undefined);
  if (where === undefined || home.size === 0) return 0;
  return [...home.keys()].some((code) => fitsWhere(code, where, language)) ? atHome : abroad;
}
