import type { Mention, Passage, Reading } from '../../../explain/model/reading.ts';

/** A passage this short is always shown whole at first sight. */
const shortPassage = 30;

/** A painted mention from the glossary that the article explains elsewhere in a short passage. */
export function explainedMark(reading: Reading): Mention {
  const found = reading.mentions.find(
    (mention) => mention.painted && mention.source === 'glossary' && passagesElsewhere(reading, mention).some(isShort),
  );
  if (!found) throw new Error('no painted term with a short passage elsewhere');
  return found;
}

export function passagesElsewhere({ explainers }: Reading, { entry, block }: Mention): readonly Passage[] {
  return (explainers[entry]?.passages ?? []).filter((passage) => passage.block !== block);
}

const isShort = ({ text }: Passage) => text.split(' ').length <= shortPassage;

/** Text as rendered: quotation marks aside, white space single. */
export const plain = (text: string): string => text.replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim();
