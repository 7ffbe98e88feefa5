import type { Sentence } from '../../text/prepared-article.ts';
import type { KnownPerson } from './known-people.ts';

/** Somebody whom an article names. */
export interface Mention {
  /** What the speaker or person is called. */
  readonly name: string;
  /** Null: a body, or somebody without a name. */
  readonly person: KnownPerson | null;
  readonly does: 'speak' | 'act' | 'nothing';
  readonly sentence: Sentence;
  /** Where in the block. */
  readonly start: number;
}

/** Two mentions of one key mean the same. */
export function keyOf({ person, name }: Mention): KnownPerson | string {
  return person ?? name.toLowerCase();
}

/** Whether a mention stands in a sentence behind a place. */
export function isBehind(mention: Mention, sentence: Sentence, start: number): boolean {
  return mention.sentence === sentence && mention.start > start;
}

/** Whom a pronoun of a sentence means, of those who fit, newest first; null: it could be two, or nobody. */
export function decide(fits: readonly Mention[], sentence: Sentence): Mention | null {
  const here = fits.filter((mention) => mention.sentence === sentence);
  // "When Varga was asked, he said …"
  if (here[0]?.does === 'act' && here.every((mention) => keyOf(mention) === keyOf(here[0] as Mention))) return here[0];
  const speaker = fits.find(({ does }) => does === 'speak');
  const since = speaker === undefined ? fits : fits.filter((mention) => mention.sentence.at > speaker.sentence.at);
  const others = since.filter((mention) => speaker === undefined || keyOf(mention) !== keyOf(speaker));
  const newest = others[0];
  if (newest === undefined) return speaker ?? null;
  // Somebody newly come into the text, alone, is whom it goes on about.
  const rivals = others.filter((mention) => mention.sentence.block.at >= newest.sentence.block.at);
  const isAlone = rivals.every((mention) => keyOf(mention) === keyOf(newest));
  const acts = rivals.some(({ does }) => does === 'act');
  if (!isAlone || !acts) return null;
  if (speaker === undefined) return newest;
  if (newest.sentence.block === speaker.sentence.block) return null;
  const isNew = newest.person?.at === newest.sentence.block.at;
  return newest.sentence.block === sentence.block || (isNew && sentence.block.at - newest.sentence.block.at === 1)
    ? newest
    : null;
}
