import { describe, expect, it } from 'vitest';
import { speakersOf as speakers } from './speakers-of.ts';

describe('who only seems to speak', () => {
  it.each([
    ['Varga has responded with harsh attacks on the court.', null],
    ['Varga responded to the claims in a post, and left.', null],
    ['Varga responded that the court was wrong.', 'Varga'],
    ['Acme Lisk reported spring profits that fell short.', null],
    ['Acme Lisk reported on Monday that profits fell.', 'Acme Lisk'],
    ['Villagers worry that the river will rise.', null],
    ['Villagers warn that the river will rise.', 'Villagers'],
    ['After four years in office, Varga continues to thrill the crowds.', null],
    ['If the tide was turning, like Varga insists daily, would the minister be gone?', null],
    ['The tide was turning, like Varga insists daily, and the minister was gone.', null],
    ['Would the tide turn, as Varga said, in the spring?', null],
    ['Given the rain – 13 days, according to Varga – there is every reason to doubt the tale.', null],
    ['The rain was heavy – 13 days of it, according to Varga.', 'Varga'],
    ['Here’s how Ilse Varga responded to the claims:', null],
    ['Longer-term, though, the port might need help – whether it admits that or not – from the state.', null],
  ])('tells a clause of saying from other clauses in "%s"', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each([
    ['Sir – Your paper on the dam says that it leaks.', null],
    ['Dear Editor, The town council claims that the dam leaks.', 'The town council'],
    ['Sir Omar Belan says that the dam leaks.', 'Sir Omar Belan'],
    ['The map, of a weir with a barrier, was shown by the engineer Omar Belan, who said that it leaks.', 'Omar Belan'],
    ['The map was drawn by a cousin of Omar Belan, who said that the dam leaks.', null],
    ['The mayor sent for Omar Belan and Ilse Varga, who said that the dam leaks.', null],
    ['The river rose, the weir guard, who said that the dam leaks, told Acme.', 'the weir guard'],
    ['The guard who closed the weir asked Belan to open it.', null],
    ['The weir guard who closed it asked why it leaks.', 'The weir guard'],
    ['Although the mayor, Ilse Varga, called it safe, two rowers said the dam leaks.', null],
    ['Although the mayor, Ilse Varga, called it safe, two port officials said the dam leaks.', 'two port officials'],
    ['In a speech on Monday Ilse Varga, a former rower, said that the dam leaks.', 'Ilse Varga'],
    ['In the hall in Lisk, a town of rowers, residents said that the dam leaks.', 'residents'],
    ['In a letter to Ilse Varga, the port mayor said that the dam leaks.', 'the port mayor'],
    ['Neither Belan nor Varga said whether the dam leaks.', null],
    ['The founder, Omar Belan, and his present deputy, Ilse Varga, said that the dam leaks.', null],
    ['Varga has never said that the dam leaks.', null],
    ['Had Varga said that the dam leaks, nobody would have drowned.', null],
    ['“It is ours alone and for ever,” Varga is alleged to have said.', null],
    ['The play, a farce with Ilse Varga, says little about the dam.', null],
    ['The rower Omar Belan, quoting his aunt Ilse Varga, said that the dam leaks.', 'The rower Omar Belan'],
  ])('tells who speaks from who is only near: "%s" %s', (text, speaker) => {
    expect(speakers(text)[0] ?? null).toBe(speaker);
  });
});
