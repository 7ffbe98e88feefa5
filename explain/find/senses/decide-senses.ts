import type { Why } from '../../model/reading.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import type { Candidate, TermMention } from '../candidates/term-mention.ts';
import { type Cue, findCue } from '../index/cues.ts';
import { type IndexedEntry, isAmbiguous } from '../index/indexed-entry.ts';
import { isOwn } from '../index/own-entries.ts';
import type { TermIndex } from '../index/term-index.ts';
import { cuesAround, type Evidence, evidenceFor } from './evidence.ts';
import type { RelativesOf } from './gloss-overlap.ts';
import { countriesOf, type HomeCountries } from './home-countries.ts';
import { judgeMeaning, leastAgainst, leastClaim, scoreOfCues } from './judge-meaning.ts';
import { withoutOtherBearers } from './other-bearers.ts';
import { isAnotherCountrys } from './whose-country.ts';

/**
 * Which candidates are meant, and in which sense.
 *
 * The words around decide (`judgeMeaning`); among several senses, among entries that share a wording ("CAA") and against an
 * entry's rivals, which the glossary does not explain, the likeliest wins; where a rival does, the word is left alone. What is
 * decided once holds for the whole article ("one sense per discourse": Gale, Church and Yarowsky 1992), so that a mention about
 * which nothing is known follows the others, unless something speaks against it. Where nothing decides, the word is left alone.
 *
 * @param doubted meanings (ids of senses, or of entries without) that the reader found wrong somewhere: they need clearer signs
 */
export function decideSenses(
  standing: readonly Candidate[],
  prepared: PreparedArticle,
  index: Pick<TermIndex, 'entries'>,
  doubted: ReadonlySet<string>,
): readonly TermMention[] {
  const candidates = withoutOtherBearers(standing);
  const around: Around = {
    prepared,
    isTopic: topicOf(prepared),
    home: countriesOf(prepared),
    relativesOf: ({ related }) => related.flatMap((id) => index.entries.get(id)?.entry ?? []),
    doubted,
  };
  const judged = new Map<IndexedEntry, number>();
  const judge = (reading: Candidate): Verdict => {
    const { entry } = reading.form;
    const times = judged.get(entry) ?? 0;
    judged.set(entry, times + 1);
    return times < mostJudged ? decide(reading, around) : undecided;
  };
  const readings = candidates.map((candidate) =>
    readingsOf(candidate).map((reading) => ({ reading, verdict: judge(reading) })),
  );
  const elsewhere = settledIn(readings.flat());
  return readings.flatMap((own) => {
    const meant =
      likeliest(own.filter(({ reading, verdict }) => isMeant(verdict, elsewhere.get(reading.form.entry)))) ??
      followerAmong(own, elsewhere);
    return meant === undefined ? [] : [mentionOf(meant)];
  });
}

/** A candidate as each of the entries with that wording. */
function readingsOf(candidate: Candidate): readonly Candidate[] {
  return [candidate.form, ...candidate.others].map((form) => ({ ...candidate, form }));
}

/** What an article settles of an entry: its clearest verdict, and whether a rival has the word somewhere. */
interface Settled {
  readonly clearest: Verdict | null;
  readonly isRivals: boolean;
}

function settledIn(all: readonly Judged[]): ReadonlyMap<IndexedEntry, Settled> {
  const settled = new Map<IndexedEntry, Settled>();
  for (const { reading, verdict } of all) {
    const { clearest = null, isRivals = false } = settled.get(reading.form.entry) ?? {};
    const isClearer = verdict.rule !== null && (clearest === null || clearest.rule === 'usual');
    settled.set(reading.form.entry, {
      clearest: isClearer ? verdict : clearest,
      isRivals: isRivals || verdict.isRivals,
    });
  }
  return settled;
}

/** Meant by what stands near; by its usual meaning alone only where no rival has the word in this article. */
function isMeant({ rule }: Verdict, settled: Settled | undefined): boolean {
  return rule !== null && !(rule === 'usual' && settled?.isRivals);
}

/** Of several readings the first that another place of the article has settled, and nothing here speaks against. */
function followerAmong(own: readonly Judged[], elsewhere: ReadonlyMap<IndexedEntry, Settled>): Judged | undefined {
  for (const { reading, verdict } of own) {
    const { clearest = null, isRivals = false } = elsewhere.get(reading.form.entry) ?? {};
    if (clearest === null || verdict.isRivals || verdict.score < leastAgainst) continue;
    if (isRivals && clearest.rule === 'usual') continue;
    const only = reading.form.sense;
    if (only === null || only === clearest.sense) return { reading, verdict: { ...clearest, rule: 'elsewhere' } };
  }
  return undefined;
}

/**
 * By what tells them apart; where that is the same for both, by all. Of what the reader added the first stands for all: its
 * order is the reader's.
 */
function likeliest(some: readonly Judged[]): Judged | undefined {
  const added = some.find(({ reading }) => isOwn(reading.form.entry.entry));
  const rivals = some.filter((one) => one === added || !isOwn(one.reading.form.entry.entry));
  return rivals.sort((a, b) => b.verdict.claim - a.verdict.claim || b.verdict.score - a.verdict.score)[0];
}

function mentionOf({ reading, verdict: { sense, rule, cues } }: Judged): TermMention {
  const { entry } = reading.form;
  // An entry that means nothing else owes nobody a reason.
  const owesReason = isAmbiguous(entry) || entry.rivals.length > 0;
  return { candidate: reading, entry, sense, why: rule === null || !owesReason ? null : { rule, cues } };
}

/** No article needs a word so often; further ones follow the others. */
const mostJudged = 200;

interface Verdict {
  readonly sense: string | null;
  /** Log-odds that it is meant. */
  readonly score: number;
  /** What of it speaks for this meaning against others. */
  readonly claim: number;
  /** By what it is meant; null: it is not, as far as can be seen here. */
  readonly rule: Why['rule'] | null;
  readonly cues: readonly string[];
  /** A rival is meant instead. */
  readonly isRivals: boolean;
}

interface Judged {
  readonly reading: Candidate;
  readonly verdict: Verdict;
}

const undecided: Verdict = { sense: null, score: 0, claim: 0, rule: null, cues: [], isRivals: false };

const ruledOut: Verdict = { ...undecided, score: Number.NEGATIVE_INFINITY };

interface Around {
  readonly prepared: PreparedArticle;
  readonly isTopic: (cue: Cue) => boolean;
  readonly home: HomeCountries;
  readonly relativesOf: RelativesOf;
  readonly doubted: ReadonlySet<string>;
}

function decide(candidate: Candidate, around: Around): Verdict {
  const { entry } = candidate.form.entry;
  if (entry.namesakes && isAnotherCountrys(candidate, entry.where ?? [], around.home, around.prepared)) return ruledOut;
  const best = bestMeaning(candidate, around);
  const rival = bestRival(candidate, around);
  return rival >= leastClaim && rival >= best.claim ? { ...best, rule: null, isRivals: true } : best;
}

/** What speaks for the likeliest rival that bears the candidate's wording, in log-odds. */
function bestRival(candidate: Candidate, { prepared, isTopic }: Around): number {
  const { entry, wording, isFull } = candidate.form;
  const scores = entry.rivals
    .filter(({ wordings }) => (wordings === null ? !isFull : wordings.has(wording)))
    .map(({ cues }) => scoreOfCues(cuesAround(candidate, cues, prepared, isTopic)));
  return Math.max(Number.NEGATIVE_INFINITY, ...scores);
}

function bestMeaning(candidate: Candidate, { prepared, isTopic, home, relativesOf, doubted }: Around): Verdict {
  const { entry, sense } = candidate.form;
  const options = sense === null ? entry.meanings : entry.meanings.filter((meaning) => meaning.sense === sense);
  let best = ruledOut;
  for (const meaning of options) {
    const evidence = evidenceFor(candidate, meaning, prepared, isTopic, relativesOf);
    const isDoubted = doubted.has(entry.entry.id) || doubted.has(meaning.sense ?? entry.entry.id);
    const { score, rule, claim } = judgeMeaning(evidence, candidate, meaning, home, isDoubted);
    if (score <= best.score) continue;
    best = { ...undecided, sense: meaning.sense, score, claim, rule: score > 0 ? rule : null, cues: cuesOf(evidence) };
  }
  return best;
}

/** Each once, however many cues it fits: "Sanctions" and "sanctions". */
function cuesOf({ cues, nearCues }: Evidence): readonly string[] {
  return [...new Map([...cues, ...nearCues].map((cue) => [cue.toLowerCase(), cue])).values()];
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
