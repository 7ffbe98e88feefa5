import { describe, expect, it } from 'vitest';
import { speakersOf as speakers } from './speakers-of.ts';

describe('a pronoun that speaks', () => {
  it('means a spokeswoman by "she", not whose spokeswoman she is', () => {
    const first = 'Omar Belan left. A spokeswoman for Peter Lind said it rained.';
    expect(speakers(first, 'It had rained for days, she said.')[2]).toBe('A spokeswoman for Peter Lind');
    const student = 'A student at Lisk College said it rained.';
    expect(speakers(student, 'It had rained for days, he said.')[1]).toBe('A student at Lisk College');
  });

  it('lets nobody speak on as "he" behind another’s surname', () => {
    const first = 'Peter Lind, a baker, said it rained.';
    expect(speakers('Adam White, a cook, left.', first, 'White left. But he insisted that it had.')[3]).toBe('White');
    expect(speakers('Zorbo Quarn left.', first, 'Quarn left. But he insisted that it had.')[3]).toBeNull();
    expect(speakers(first, 'Nobody stayed. But he insisted that it had.')[2]).toBe('Peter Lind');
  });

  it('gives "he" and "she" to the last person of that gender', () => {
    const both = 'Anna Varga met Thomas Belan.';
    expect(
      speakers(both, 'Varga told Belan to leave.', 'Belan left at once.', '“It was loud in there,” she said.')[3],
    ).toBe('Varga');
    expect(speakers(both, 'Rain fell.', '“It was loud in there,” he said.')[2]).toBe('Thomas Belan');
    expect(speakers('Peter Varga met Thomas Belan.', '“It was loud in there,” he said.')[1]).toBeNull();
    expect(speakers('Mr. Lisk wept.', '“It was loud in there,” she said.')[1]).toBeNull();
  });

  it('does not take somebody for the speaker of words about him', () => {
    const words = '“He learned to swim, and it saved him in the end,” he said.';
    expect(speakers('Thomas Belan said the text was dead.', words)[1]).toBe('Thomas Belan');
    expect(speakers('Thomas Belan said the text was dead.', 'Peter Lisk left the room.', words)[2]).toBeNull();
    expect(speakers('Peter Lisk left the room.', words)[1]).toBeNull();
    expect(speakers('Peter Lisk left the room.', '“It was loud in there,” he said.')[1]).toBe('Peter Lisk');
  });

  const varga = 'Councillor Thomas Varga said the dam was safe.';

  it('gives a pronoun to nobody where the speaker and somebody named since fit alike', () => {
    const words = '“We have seen nothing of all that,” he said.';
    expect(speakers(varga, 'He said Mr Omar Belan built it.', words)[2]).toBe('Councillor Thomas Varga');
    expect(speakers(varga, 'He said Mr Omar Belan built it.', 'Mr Belan then sold it.', words)[3]).toBeNull();
    expect(speakers(varga, 'Peter Lisk left the room.', 'Rain fell.', words)[3]).toBeNull();
    expect(speakers(varga, 'Mr Peter Lisk met Omar Belan.', words)[2]).toBeNull();
  });

  it('gives a pronoun to who has just come into the text, alone', () => {
    const words = '“We have seen nothing of all that,” he said.';
    expect(speakers(varga, 'Peter Lisk left the room.', words)[2]).toBe('Peter Lisk');
    expect(speakers('Peter Lisk left.', varga, 'Rain fell.', `Lisk was not there. ${words}`)[4]).toBe('Lisk');
    expect(speakers(varga, `When Peter Lisk was asked, he said that it leaks.`)[1]).toBe('Peter Lisk');
  });

  it('gives a pronoun to nobody behind somebody whom the text does not name', () => {
    expect(speakers(varga, 'His lawyer said that it leaks.', '“It was loud in there,” he said.')).toEqual([
      'Councillor Thomas Varga',
      null,
      null,
    ]);
  });

  it('remembers by "she" that a name is a woman’s', () => {
    const lines = ['Zanozi Lind left.', 'She said the dam was safe.'];
    expect(speakers(...lines, 'He said the dam was not.')).toEqual([null, 'Zanozi Lind', null]);
  });

  it('takes "he" for the one whom the sentence before made known', () => {
    expect(speakers('The first witness was Lisk head Gen Tovo Belan, who came late.', 'He said it rained.')[1]).toBe(
      'Tovo Belan',
    );
  });

  it('takes nobody for "he" who acts in a quotation only', () => {
    expect(speakers('“Thomas Varga left us alone. It rained.”', '“It was loud in there,” he said.')[2]).toBeNull();
  });

  it('remembers by "he" that somebody without a name is a man', () => {
    const lines = ['The port deputy said that it rained.', '“It was loud in there,” he said.'];
    expect(speakers(...lines, '“It was loud in there,” he said.')[2]).toBe('The port deputy');
    expect(speakers(...lines, '“It was loud in there,” she said.')[2]).toBeNull();
  });

  it('gives "they" and "it" only to who spoke before', () => {
    expect(speakers('Port officials warned the villagers.', '“It was loud in there,” they said.')[1]).toBe(
      'Port officials',
    );
    expect(speakers('Acme Lisk is small. It rained.', '“It was loud in there,” they said.')[2]).toBeNull();
  });

  it('takes officials of a body for several, too', () => {
    const lines = ['Henrik Varga said it rained.', 'Officials at Lisk Port said it snowed.'];
    expect(speakers(...lines, '“It was loud in there,” he said.')[2]).toBe('Henrik Varga');
  });

  it('takes a pronoun for whoever spoke last', () => {
    expect(speakers('Ilse Varga said the text was dead.', '“The river is ours and stays ours,” she said.')).toEqual([
      'Ilse Varga',
      'Ilse Varga',
    ]);
  });
});
