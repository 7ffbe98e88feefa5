import type { PointedAnswer } from '../../contract/pointed.ts';
import type { Article } from '../../explain/model/article.ts';
import type { Mention, Reading } from '../../explain/model/reading.ts';
import type { ChosenWords } from '../card/card-port.ts';
import type { Held } from '../session/reading-loop.ts';
import { type PlaceOfWord, placeOfWord } from './place-of-word.ts';

/** Asks what the words around a character of a text name. Null: nothing stands there. Rejects where nobody answers. */
export type AskPointed = (text: string, at: number, article: Article) => Promise<PointedAnswer | null>;

/** Characters on either side of a word that are asked about: more than any sentence that helps. */
const around = 1000;

/** What a word of the page belongs to, and what its card is about: a term that was found here, or what is answered. */
export async function pointedWords(word: Range, held: Held, ask: AskPointed): Promise<ChosenWords | null> {
  const { page, answer } = held;
  const { reading } = answer;
  const place = placeOfWord(page, word);
  const here = place && mentionAt(reading, place);
  const explainer = here && reading.explainers[here.entry];
  const range = here && page.anchors.range(here.block, here.start, here.end);
  if (explainer && range) return { range, about: { kind: 'term', explainer, here } };

  const { text, at } = place ?? aloneIn(word);
  const from = Math.max(0, at - around);
  const known = await ask(text.slice(from, at + around), at - from, reading.article);
  if (!known) return null;
  const [start, end] = [from + known.start, from + known.end];
  return {
    range: (place && page.anchors.range(place.block, start, end)) ?? (place ? word : rangeIn(word, start, end)),
    about: known.explainer
      ? { kind: 'term', explainer: known.explainer, here: { block: place?.block ?? -1, start, end } }
      : { kind: 'selection', text: known.answer.text, answer: known.answer },
  };
}

/** The longest mention there, unless somebody's name goes on around it. */
function mentionAt({ mentions, briefing }: Reading, { block, text, at }: PlaceOfWord): Mention | null {
  const [longest] = mentions
    .filter((one) => one.block === block && one.start <= at && at < one.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest) return null;
  const isInName = briefing.people.some(({ name }) => {
    const start = text.lastIndexOf(name, at);
    return start >= 0 && at < start + name.length && name.length > longest.text.length;
  });
  return isInName ? null : longest;
}

/** A word that was not read as part of the page's text: what stands in its node is all there is. */
function aloneIn({ startContainer, startOffset }: Range) {
  return { text: (startContainer as Text).data.replace(/\s/g, ' '), at: startOffset };
}

function rangeIn({ startContainer }: Range, start: number, end: number): Range {
  const range = (startContainer.ownerDocument as Document).createRange();
  range.setStart(startContainer, start);
  range.setEnd(startContainer, end);
  return range;
}
