import type { BlockKind } from '../../model/article.ts';
import type { Density, Level, Preferences } from '../../model/preferences.ts';
import type { PreparedBlock, Sentence } from '../../text/prepared-article.ts';

/** A mention that could be painted, with what choosing needs to know. */
export interface Markable {
  /** Position in the caller's list. */
  readonly at: number;
  /** Entry id; sense id if it has one. */
  readonly entry: string;
  readonly sense: string | null;
  readonly level: Level;
  readonly block: PreparedBlock;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** Words of the article before it. */
  readonly word: number;
  /** Whether the article explains the term in this very sentence. */
  readonly explainedHere: boolean;
  /** For an initialism: how many words away its full name stands, before it or right behind; infinity for everything else. */
  readonly wordsFromFullName: number;
}

/** Words of text for one mark, by reader. */
const wordsPerMark: Record<Level, number> = { 1: 60, 2: 100, 3: 250 };
const densityFactor: Record<Density, number> = { few: 0.5, normal: 1, many: 1.7, all: 1000 };
/** Where the article explains the term in the same breath, a mark helps only those who have read on for so long. */
const forgetWords = 150;
const mostInBlock = 2;
const markedKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);

/** An entry written for just this reader is worth more than one for a better-informed one. */
const ownLevel = 0.6;
/** Each further mention makes a term more important, up to four. */
const perMention = 0.35;
const countedMentions = 4;
const inTitle = 1;
const inLead = 0.5;
/** What the article does not explain itself needs the mark more. */
const unexplained = 0.5;
/** A mark nearer to another than half the usual distance costs up to this much: the marks spread over the text. */
const crowding = 1.2;

interface Choice {
  readonly markable: Markable;
  readonly worth: number;
}

/**
 * Which mentions are painted: positions in `markables`. Each entry at most once, at most one a sentence and two a
 * paragraph, at most so many as the reader's level and density allow, best first, spread over the text. Greedy and
 * deterministic: the same article and preferences give the same marks.
 */
export function chooseMarks(
  markables: readonly Markable[],
  words: number,
  titled: ReadonlySet<string>,
  preferences: Preferences,
): ReadonlySet<number> {
  const per = wordsPerMark[preferences.level] / densityFactor[preferences.density];
  const budget = Math.max(1, Math.round(words / per));
  const silenced = new Set(preferences.silenced);
  const byEntry = Map.groupBy(markables, ({ entry }) => entry);
  const choices = [...byEntry.values()].flatMap((mentions): readonly Choice[] => {
    const allowed = mentions.filter((mention) => isAllowed(mention, preferences.level, silenced));
    const place = placeFor(mentions, allowed);
    return place ? [{ markable: place, worth: worthOf(place, mentions, titled, preferences.level) }] : [];
  });
  return pick(choices, budget, per);
}

function isAllowed({ entry, sense, level }: Markable, reader: Level, silenced: ReadonlySet<string>): boolean {
  return level >= reader && !silenced.has(entry) && !(sense !== null && silenced.has(sense));
}

/** The first paintable mention; after a sentence that explains the term, the first one far enough behind it. */
function placeFor(all: readonly Markable[], allowed: readonly Markable[]): Markable | undefined {
  const paintable = allowed.filter((mention) => isPaintable(mention) && mention.wordsFromFullName >= forgetWords);
  const first = paintable[0];
  if (first === undefined) return undefined;
  const explained = all.filter(({ explainedHere, word }) => explainedHere && word <= first.word).at(-1);
  if (explained === undefined) return first;
  return paintable.find(({ word, explainedHere }) => !explainedHere && word >= explained.word + forgetWords);
}

function isPaintable({ block, start, end }: Markable): boolean {
  const { kind, folded, quiet } = block.block;
  return markedKinds.has(kind) && folded !== true && !quiet.some((span) => span[0] < end && start < span[1]);
}

function worthOf(place: Markable, mentions: readonly Markable[], titled: ReadonlySet<string>, reader: Level): number {
  const lead = mentions.some(({ block }) => block.block.role === 'lead');
  const explained = mentions.some(({ explainedHere }) => explainedHere);
  return (
    (place.level === reader ? ownLevel : 0) +
    Math.min(countedMentions, mentions.length) * perMention +
    (titled.has(place.entry) ? inTitle : 0) +
    (lead ? inLead : 0) +
    (explained ? 0 : unexplained)
  );
}

function pick(choices: readonly Choice[], budget: number, per: number): ReadonlySet<number> {
  const left = choices
    .map(({ markable, worth }) => ({ markable, worth, nearest: Number.POSITIVE_INFINITY }))
    .sort((a, b) => b.worth - a.worth || a.markable.word - b.markable.word);
  const chosen: Markable[] = [];
  while (chosen.length < budget) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const [at, { markable, worth, nearest }] of left.entries()) {
      const net = worth - crowdingCost(nearest, per / 2);
      if (net > most && fits(markable, chosen)) {
        best = at;
        most = net;
      }
    }
    const [choice] = best < 0 ? [] : left.splice(best, 1);
    if (choice === undefined) break;
    chosen.push(choice.markable);
    for (const other of left)
      other.nearest = Math.min(other.nearest, Math.abs(other.markable.word - choice.markable.word));
  }
  return new Set(chosen.map(({ at }) => at));
}

function fits({ sentence, block }: Markable, chosen: readonly Markable[]): boolean {
  const inBlock = chosen.filter((other) => other.block === block);
  return inBlock.length < mostInBlock && inBlock.every((other) => other.sentence !== sentence);
}

/** `nearest`: words to the nearest mark; `room`: from this distance on nothing is lost. */
function crowdingCost(nearest: number, room: number): number {
  return nearest >= room ? 0 : crowding * (1 - nearest / room);
}
