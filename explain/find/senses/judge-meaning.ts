import type { Why } from '../../model/reading.ts';
import type { Candidate } from '../candidates/term-mention.ts';
import type { IndexedMeaning } from '../index/indexed-entry.ts';
import type { Evidence } from './evidence.ts';
import type { HomeCountries } from './home-countries.ts';

/**
 * Weights in log-odds, fitted by logistic regression to the first half of the sentence bank and rounded. A candidate is
 * meant where the sum is positive.
 */
/** An entry with cues needs some evidence; one that only says what speaks against it is meant unless that stands there. */
const needsEvidence = -1.8;
const meantUnless = 1.6;
/** "Strike action" for "strike": a longer wording than the headword was written down because it means nothing else. */
const longerWording = 5;
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
const sharedWord = 0.8;
const mostShared = 2;
/** Politics happens in countries; sport too. */
const country = 0.7;
const asVerb = -6;
const barred = -8;
/** The meaning belongs to a country that the article is about, or to one that it never names while naming others. */
const atHome = 0.8;
const abroad = -0.8;

/**
 * The reader found this meaning wrong once: one cue, or the mere lack of anything against it, is then not enough. Not
 * fitted; as much as the first cue counts.
 */
const onceWrong = -3.2;

/** In news every word sounds like news: without a single cue an entry that has some is not taken. */
const unnamed = -0.1;

/** Below this something speaks against the meaning, and another place of the article cannot decide for it. */
export const leastAgainst = -3;

/** Log-odds that a candidate is meant in one of its meanings, and the rule to name if it is. */
export function judgeMeaning(
  evidence: Evidence,
  candidate: Candidate,
  meaning: IndexedMeaning,
  home: HomeCountries,
  isDoubted: boolean,
): { readonly score: number; readonly rule: Why['rule'] } {
  const longer = isLonger(candidate);
  const hasCues = meaning.cues.length > 0 && !isWrittenOut(candidate);
  const found = evidence.cues.length;
  const cues =
    (found > 0 ? firstCue + Math.min(mostFurther, found - 1) * furtherCue + evidence.closeness * closest : 0) +
    (evidence.nearCues.length > 0 ? cueBeside : 0) +
    Math.min(mostOfTopic, evidence.topicCues) * cueOfTopic;
  const context =
    Math.max(leastContext(candidate, hasCues), Math.min(mostContext, evidence.context)) * contextShare +
    Math.min(mostShared, evidence.shared) * sharedWord +
    (evidence.countries > 0 ? country : 0);
  const score =
    (hasCues ? needsEvidence : meantUnless) +
    (longer ? longerWording : 0) +
    cues +
    context +
    (evidence.isVerb ? asVerb : 0) +
    (evidence.barred ? barred : 0) +
    placeOf(candidate, meaning, home) +
    (isDoubted ? onceWrong : 0);
  const named = longer || !hasCues || found + evidence.nearCues.length + evidence.topicCues > 0;
  const rule = longer ? 'wording' : found + evidence.nearCues.length > 0 ? 'cues' : hasCues ? 'context' : 'usual';
  return { score: named ? score : Math.min(score, unnamed), rule };
}

/** Whether the wording says more than the entry's own name. */
function isLonger({ form }: Candidate): boolean {
  const { keys } = form.form;
  return keys.length > 1 && keys.length > form.entry.entry.term.split(/[\s-]+/).length;
}

/** From so many words with capitals on a name is that of one body, and the cues are there for its initials: "NDRF". */
const fullName = 3;

function isWrittenOut({ form }: Candidate): boolean {
  return form.entry.entry.short !== undefined && form.form.look.filter((word) => word !== null).length >= fullName;
}

/** A name that only says what speaks against it is meant wherever that is missing, be the words around ever so homely. */
function leastContext({ form }: Candidate, hasCues: boolean): number {
  return !hasCues && /^\p{Lu}/u.test(form.entry.entry.term) ? 0 : -mostContext;
}

function placeOf({ form }: Candidate, { sense }: IndexedMeaning, home: HomeCountries): number {
  const { entry } = form.entry;
  const where = entry.senses?.find(({ id }) => id === sense)?.where ?? (sense === null ? entry.where : undefined);
  if (where === undefined || home.size === 0) return 0;
  return where.some((code) => home.has(code)) ? atHome : abroad;
}
