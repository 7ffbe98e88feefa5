import { describe, expect, it } from 'vitest';
import { piecesOf, tiedPieceOf } from '../../../../explain/tell/briefing/gist-pieces.ts';
import { pieceSourceOf } from './piece-source-of.ts';

const sourceOf = (...texts: readonly string[]) => pieceSourceOf(texts);

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
    'Der Rat der Hafenstadt hat am Donnerstag beschlossen, den Hafen zu verkaufen.',
    'Varga, Belan, Horvat, Novak, Kolar, Maric, Babic, Juric, Tomic, Knez.',
  ])('does not let stand: %s', (text) => expect(standing(text)).toEqual([]));

  it('lets the line above the text stand without a full stop, and no other', () => {
    const line = 'The council of the port town voted to sell the harbour to a company';
    expect(standing(line)).toEqual([line]);
    expect(standing('The council met.', line)).toEqual([]);
    expect(standing(`## ${line}`)).toEqual([]);
  });

  it('lets the last sentence of a paragraph stand whose full stop is forgotten', () => {
    const first = 'The council of the town met.';
    const line = 'After a long day its members voted to sell the harbour to a company';
    expect(standing('Boats came.', `${first} ${line}`)).toEqual([first, line]);
    expect(standing('Boats came.', `${first} ${line}:`)).toEqual([first]);
    expect(standing('Boats came.', `${first} They voted`)).toEqual([first]);
  });

  it('brings both halves where the other one turns, though it leans on nothing', () => {
    const first = 'The council voted to sell the harbour.';
    const second = 'Though fishermen object, the council of the town will sell.';
    expect(standing(`${first} ${second}`)).toEqual([`${first} ${second}`]);
  });

  it('brings what is so now with what long was so', () => {
    const text = 'Fishermen of Lisk have been told for years to leave the harbour. Now the council says they may stay.';
    expect(standing(text)).toEqual([text]);
    const other = 'The council voted to sell the harbour. Now it must find a buyer for the piers.';
    expect(standing(other)[0]).toBe('The council voted to sell the harbour.');
  });

  it('lets no quotation stand that goes on behind the sentence', () => {
    const text = '“It was a bad day,” said Ilmar Varga, the mayor. “The harbour is sold. Nobody came.”';
    expect(standing(text)).not.toContain('“The harbour is sold.');
  });

  it('takes the first half alone where both halves of a turn are too long for one line', () => {
    const half = `The council wants to sell the harbour${' and the sheds and the cranes and the piers'.repeat(4)}.`;
    expect(standing(`${half} But fishermen of the town object to ${half.slice(4)}`)).toContain(half);
  });
});

describe('tiedPieceOf', () => {
  const tied = (text: string) => {
    const source = sourceOf('The council met.', text);
    const sentence = source.prepared.sentences[1];
    return sentence === undefined ? null : (tiedPieceOf(sentence, source)?.text ?? null);
  };

  it('is a sentence that only an opening word ties to the one before', () => {
    const text = 'But the council voted to sell the harbour.';
    expect(tied(text)).toBe(text);
  });

  it.each([
    'But it voted to sell the harbour.',
    'But he voted to sell the harbour.',
    'But why sell the harbour?',
    'The council voted to sell the harbour.',
  ])('is nothing of: %s', (text) => expect(tied(text)).toBeNull());
});
