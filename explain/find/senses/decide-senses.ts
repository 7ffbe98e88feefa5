import type { Why } from '../../model/reading.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import type { Candidate, TermMention } from '../candidates/term-mention.ts';
import { type Cue, findCue } from '../index/cues.ts';
import { type IndexedEntry, isAmbiguous } from '../index/indexed-entry.ts';
import { cuesAround, type Evidence, evidenceFor } from './evidence.ts';
import { countriesOf, type HomeCountries } from './home-countries.ts';
import { judgeMeaning, judgeRival, leastAgainst } from './judge-meaning.ts';
import { withoutOtherBearers } from './other-bearers.ts';
import { isAnotherCountrys } from './whose-country.ts';

/**
 * Which candidates are meant, and in which sense.
 *
 * The words around decide (`judgeMeaning`); among several senses, among entries that share a wording ("CAA") and against an
 * entry's rivals, which the glossary does not explain, the likeliest wins; where a rival does, the word is left alone. What is decided once holds for the whole article ("one sense per discourse": Gale, Church and Yarowsky
 * 1992), so that a mention about which nothing is known follows the others, unless something speaks against it. Where
 * nothing decides, the word is left alone.
 *
 * @param doubted meanings (ids of senses, or of entries without) that the reader found wrong somewhere: they need clearer
 * signs than others, and an entry that otherwise means nothing else is judged too
 */
export function decideSenses(
  standing: readonly Candidate[],
  prepared: PreparedArticle,
  doubted: ReadonlySet<string>,
): readonly TermMention[] {
  const candidates = withoutOtherBearers(standing);
  const isTopic = topicOf(prepared);
  const home = countriesOf(prepared);
  const mustJudge = (entry: IndexedEntry) =>
    isAmbiguous(entry) || entry.entry.namesakes === true || doubted.has(entry.entry.id);
  const judged = new Map<IndexedEntry, number>();
  const judge = (reading: Candidate): Verdict => {
    const { entry } = reading.form;
    const times = judged.get(entry) ?? 0;
    judged.set(entry, times + 1);
    return times < mostJudged ? decide(reading, { prepared, isTopic, home, doubted }) : undecided;
  };
  const readings = candidates.map((candidate) =>
    readingsOf(candidate, mustJudge).map((reading) => ({ reading, verdict: judge(reading) })),
  );
  const elsewhere = new Map<IndexedEntry, Verdict>();
  const lost = new Set<IndexedEntry>();
  for (const { reading, verdict } of readings.flat()) {
    const { entry } = reading.form;
    const before = elsewhere.get(entry);
    if (verdict.why && (before === undefined || before.why?.rule === 'usual')) elsewhere.set(entry, verdict);
    if (verdict.isRivals) lost.add(entry);
  }
  const isMeant = ({ reading, verdict }: Judged) =>
    verdict.why !== null && !(verdict.why.rule === 'usual' && lost.has(reading.form.entry));
  return candidates.flatMap((candidate, at): readonly TermMention[] => {
    const { entry } = candidate.form;
    if (!mustJudge(entry)) return [{ candidate, entry, sense: null, why: null }];
    const own = readings[at] ?? [];
    const meant = likeliest(own.filter(isMeant));
    if (meant) return [mentionOf(meant.reading, meant.verdict)];
    for (const { reading, verdict } of own) {
      const other = elsewhere.get(reading.form.entry);
      const only = reading.form.sense;
      if (
        other === undefined ||
        other.why?.rule === 'usual' ||
        verdict.isRivals ||
        verdict.score < leastAgainst ||
        (only !== null && only !== other.sense)
      )
        continue;
      return [mentionOf(reading, { ...other, why: { rule: 'elsewhere', cues: other.why?.cues ?? [] } })];
    }
    return unambiguousAt(candidate, mustJudge);
  });
}

/** A candidate as each of the entries with that wording that the words around must decide about. */
function readingsOf(candidate: Candidate, mustJudge: (entry: IndexedEntry) => boolean): readonly Candidate[] {
  return [candidate.form, ...candidate.others]
    .filter(({ entry }) => mustJudge(entry))
    .map((form) => ({ ...candidate, form }));
}

function likeliest(some: readonly Judged[]): Judged | undefined {
  return some.reduce<Judged | undefined>(
    (best, one) => (best === undefined || one.verdict.score > best.verdict.score ? one : best),
    undefined,
  );
}

function mentionOf(candidate: Candidate, { sense, why }: Verdict): TermMention {
  return { candidate, entry: candidate.form.entry, sense, why };
}

/** Another entry with the same wording that means nothing else; none as a rule. */
function unambiguousAt(candidate: Candidate, mustJudge: (entry: IndexedEntry) => boolean): readonly TermMention[] {
  const form = candidate.others.find((other) => !mustJudge(other.entry));
  if (form === undefined) return [];
  return [{ candidate: { ...candidate, form, others: [] }, entry: form.entry, sense: null, why: null }];
}

/** No article needs a word so often; further ones follow the others. */
const mostJudged = 200;

interface Verdict {
  readonly sense: string | null;
  /** Log-odds that it is meant. */
  readonly score: number;
  /** Null: it is not, as far as can be seen here. */
  readonly why: Why | null;
  /** A rival is meant instead. */
  readonly isRivals: boolean;
}

interface Judged {
  readonly reading: Candidate;
  readonly verdict: Verdict;
}

const anothers: Verdict = { sense: null, score: Number.NEGATIVE_INFINITY, why: null, isRivals: false };

const undecided: Verdict = { sense: null, score: 0, why: null, isRivals: false };

interface Around {
  readonly prepared: PreparedArticle;
  readonly isTopic: (cue: Cue) => boolean;
  readonly home: HomeCountries;
  readonly doubted: ReadonlySet<string>;
}

function decide(candidate: Candidate, around: Around): Verdict {
  const { entry } = candidate.form.entry;
  if (entry.namesakes && isAnotherCountrys(candidate, entry.where ?? [], around.home, around.prepared)) return anothers;
  const best = bestMeaning(candidate, around);
  const rival = bestRival(candidate, around);
  return rival > 0 && rival >= best.score ? { ...best, why: null, isRivals: true } : best;
}

/** Log-odds of the likeliest rival that bears the candidate's wording. */
function bestRival(candidate: Candidate, { prepared, isTopic }: Around): number {
  const { entry, wording, isFull } = candidate.form;
  const scores = entry.rivals
    .filter(({ wordings }) => (wordings === null ? !isFull : wordings.has(wording)))
    .map(({ cues }) => judgeRival(cuesAround(candidate, cues, prepared, isTopic)));
  return Math.max(Number.NEGATIVE_INFINITY, ...scores);
}

function bestMeaning(candidate: Candidate, { prepared, isTopic, home, doubted }: Around): Verdict {
  const { entry, sense } = candidate.form;
  const options = sense === null ? entry.meanings : entry.meanings.filter((meaning) => meaning.sense === sense);
  let best: Verdict = { ...undecided, score: Number.NEGATIVE_INFINITY };
  for (const meaning of options) {
    const evidence = evidenceFor(candidate, meaning, prepared, isTopic);
    const isDoubted = doubted.has(entry.entry.id) || doubted.has(meaning.sense ?? entry.entry.id);
    const { score, rule } = judgeMeaning(evidence, candidate, meaning, home, isDoubted);
    if (score > best.score)
      best = {
        sense: meaning.sense,
        score,
        why: score > 0 ? { rule, cues: cuesOf(evidence) } : null,
        isRivals: false,
      };
  }
  return best;
}

function cuesOf({ cues, nearCues }: Evidence): readonly string[] {
  return [...cues, ...nearCues];
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
