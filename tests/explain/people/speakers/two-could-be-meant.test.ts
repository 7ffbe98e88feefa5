import { describe, expect, it } from 'vitest';
import { speakersOf as speakers } from './speakers-of.ts';

describe('where two could be meant', () => {
  const words = '“It was loud in there,”';

  it('gives a surname to nobody, once two of that name are known', () => {
    expect(speakers('Ilse Varga and Omar Varga left.', `${words} Varga said.`)[1]).toBeNull();
    expect(speakers('Ilse and Omar Varga left.', `${words} Varga said.`)[1]).toBeNull();
    expect(speakers('Mayor Ilse Varga left.', `${words} Varga said.`, 'Omar Varga stayed.')[1]).toBe('Ilse Varga');
  });

  it('tells namesakes apart by address, office and the paragraph', () => {
    const both = 'Minister Ilse Varga met Mayor Omar Varga.';
    expect(speakers(both, `${words} Mrs Varga said.`)[1]).toBe('Ilse Varga');
    expect(speakers(both, `${words} Mayor Varga said.`)[1]).toBe('Omar Varga');
    expect(speakers(both, `Omar Varga was late. ${words} Varga said.`)[2]).toBe('Omar Varga');
    expect(speakers(both, `${words} the younger Varga said.`)[1]).toBeNull();
  });

  it('gives an office to who alone holds it', () => {
    const one = 'Foreign minister Ilse Varga left.';
    expect(speakers(one, `${words} the minister said.`)[1]).toBe('Ilse Varga');
    expect(speakers(one, 'Interior minister Omar Belan left.', `${words} the minister said.`)[2]).toBeNull();
    expect(speakers(one, 'Interior minister Omar Belan left.', `${words} the interior minister said.`)[2]).toBe(
      'Omar Belan',
    );
    expect(speakers('A port spokesman left.', `${words} the spokesman said.`)[1]).toBeNull();
    expect(speakers('A port spokesman met a city spokeswoman.', `${words} the spokeswoman said.`)[1]).toBeNull();
    expect(speakers('Rain fell.', `${words} the woman said.`)[1]).toBeNull();
    expect(speakers('President-elect Ilse Varga left.', `${words} the president-elect said.`)[1]).toBe('Ilse Varga');
    expect(speakers('Rain fell.', `${words} his lawyer said.`)[1]).toBeNull();
  });

  it('does not take who asked for who answers', () => {
    const asked = 'Ilse Varga left. A reporter asked Varga, “What do you see there?”';
    expect(speakers(asked, `${words} she replied. “It is loud there, too.”`).slice(2)).toEqual([null, null]);
    expect(speakers(asked, `${words} she said.`)[2]).toBeNull();
    expect(speakers('Ilse Varga asked Lind: “What is there?”', `${words} she answered.`)[1]).toBeNull();
    expect(speakers('Ilse Varga asked Lind: “What is there?”', `${words} she added.`)[1]).toBe('Ilse Varga');
    expect(speakers('Ilse Varga said: “What is there?”', `${words} she replied.`)[1]).toBe('Ilse Varga');
  });

  it.each([
    ['Lisk University has asked around 1,700 students to stay in.', null],
    ['Lisk University has asked: “Will all the students stay?”', 'Lisk University'],
    ['Omar Belan left the room and asked 1,200 workers to stay in.', null],
    ['Omar Belan asked Varga about it, but Varga’s lawyer said the question was off the table.', null],
    ['Omar Belan said the river rose, but he said it was safe.', 'Omar Belan'],
    ['In Lisk Varga’s Bar have said they will close.', null],
    ['Varga’s Bar have said they will close.', 'Varga’s Bar'],
  ])('hears in "%s" %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('gives "the company" to nobody: it says which sort of body, and not which', () => {
    expect(speakers('Acme Lisk said it rained.', `${words} the company said.`)[1]).toBeNull();
  });

  it('does not go on with a speaker where somebody else comes up in between', () => {
    const first = `${words} said Ilse Varga.`;
    expect(speakers(`${first} “It was dark, too, in there.”`)[1]).toBe('Ilse Varga');
    expect(speakers(`${first} Omar Belan disagreed. “It was not loud at all.”`)[2]).toBeNull();
    expect(speakers('Ilse Varga asked: “Who was there?”', '“Nobody at all was there.”')[1]).toBeNull();
  });
});
