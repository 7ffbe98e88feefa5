import type { PreparedBlock } from '../../text/prepared-article.ts';
import { isAllCapitals, type Word } from '../../text/words.ts';

/** Fewer words say nothing of their sentence: "CDC" may be all of a heading. */
const fewest = 4;

/** Whether a word of the block is shouted (`shoutedIn`), worked out when first asked: most blocks never are. */
export function shoutingOf(block: PreparedBlock): (at: number) => boolean {
  let shouted: readonly boolean[] | null = null;
  return (at) => {
    shouted ??= shoutedIn(block);
    return shouted[at] ?? false;
  };
}

/**
 * For each word of a block whether it stands in a text that is written all in capitals, as weather reports and
 * transcripts are: there capitals tell neither names nor initialisms. A short sentence is as its whole block. Time
 * linear in the block.
 */
function shoutedIn({ words, sentences }: PreparedBlock): readonly boolean[] {
  const whole = mostlyCapitals(words.filter(isLong));
  const shouted = words.map(() => false);
  for (const { from, to } of sentences) {
    const own = words.slice(from, to).filter(isLong);
    shouted.fill(own.length < fewest ? whole : mostlyCapitals(own), from, to);
  }
  return shouted;
}

const isLong = ({ text }: Word) => /^\p{L}{2}/u.test(text);

function mostlyCapitals(words: readonly Word[]): boolean {
  return words.length >= fewest && words.filter(({ text }) => isAllCapitals(text)).length * 2 > words.length;
}
