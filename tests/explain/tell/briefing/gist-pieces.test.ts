import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findPeople } from '../../../../explain/people/names/find-people.ts';
import { findSpeakers } from '../../../../explain/people/speakers/find-speakers.ts';
import { piecesOf } from '../../../../explain/tell/briefing/gist-pieces.ts';
import { isOfUnknownSpeaker } from '../../../../explain/tell/briefing/unknown-speaker.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { countStems } from '../../../../explain/text/word-statistics.ts';
import { articleOf } from '../../article-of.ts';

function sourceOf(...texts: readonly string[]) {
  const prepared = prepareArticle(articleOf(texts), english);
  return {
    prepared,
    statements: findSpeakers(prepared),
    statistics: countStems(prepared),
    people: findPeople(prepared),
  };
}

/** What of the last of these paragraphs can stand alone. */
function standing(...texts: readonly string[]): readonly string[] {
  const source = sourceOf(...texts);
  const block = source.prepared.blocks.at(-1);
  return block === undefined ? [] : piecesOf(block, source).map(({ text }) => text);
}

describe('piecesOf', () => {
  it.each([
    'The council voted to sell the harbour.',
    'In his first speech, Ilmar Varga spoke of the harbour.',
    'Ilmar Varga said that he would sell the harbour.',
    'The mayor said that she would sell the harbour.',
    'The mayor called the harbour “a burden” and sold it.',
    '“We will sell the harbour,” said Ilmar Varga, the mayor.',
  ])('lets stand: %s', (text) => expect(standing(text)).toEqual([text]));

  it.each([
    'Why sell the harbour now?',
    'He will sell the harbour.',
    'Wary councillors said that she had sold the harbour.',
    'To win the harbour, he would need all votes.',
    '“We will sell the harbour and everything around it.”',
    '“We will sell the harbour,” he said.',
    'The harbour at night: boats, sheds and a crane',
    'The council will sell three things:',
    'The group is due to report in July.',
  ])('does not let stand: %s', (text) => expect(standing(text)).toEqual([]));

  it('lets no quotation stand that goes on behind the sentence', () => {
    const text = '“It was a bad day,” said Ilmar Varga, the mayor. “The harbour is sold. Nobody came.”';
    expect(standing(text)).not.toContain('“The harbour is sold.');
  });

  it('takes the first half alone where both halves of a turn are too long for one line', () => {
    const half = `The council wants to sell the harbour${' and the sheds and the cranes and the piers'.repeat(4)}.`;
    expect(standing(`${half} But fishermen of the town object to ${half.slice(4)}`)).toContain(half);
  });
});

describe('isOfUnknownSpeaker', () => {
  const source = sourceOf(
    'Ilmar Varga, the mayor of the town, came by boat.',
    'Varga said that the harbour would be sold.',
    'Varga walked home.',
  );
  const [, second, third] = source.prepared.blocks;
  const [said] = second === undefined ? [] : piecesOf(second, source);
  const [walked] = third === undefined ? [] : piecesOf(third, source);

  it('tells a speaker whom only an earlier paragraph introduces', () => {
    expect(said && isOfUnknownSpeaker(said, new Set(), source)).toBe(true);
  });

  it('is content where headline or lines name them, and with whom speaks not', () => {
    expect(said && isOfUnknownSpeaker(said, new Set(['varga']), source)).toBe(false);
    expect(walked && isOfUnknownSpeaker(walked, new Set(), source)).toBe(false);
  });
});
