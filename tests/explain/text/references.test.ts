import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { refersBack } from '../../../explain/text/references.ts';
import { expectSteadyWork } from '../../counted-work/work-of.ts';

const nothingKnown = () => false;

describe('refersBack', () => {
  it.each([
    'The smoke from these fires drifted over the valley.',
    'Varga took comfort from this fact.',
    'Lisk grew bold under that leadership.',
    'The company sold its mills in 2014.',
    'On the river, the agency lends boats.',
    'The two met in Lisk.',
    'The Lisk carmaker sold a mill.',
    'The bigger challenge comes from the river.',
    'Omar Reyes, on the other hand, lends boats.',
    'It is unclear whether Lisk will follow suit.',
    '“No,” Ilse Varga responded, pointing at the river.',
    'Omar Reyes was not afraid either.',
    'We went down to the river with the mayor.',
    'In March I met Ilse Varga in Lisk.',
    'Nobody in Lisk knew what would come 11 hours later.',
  ])('tells that it refers to what was told before: %s', (text) =>
    expect(refersBack(text, english, nothingKnown)).toBe(true),
  );

  it.each([
    'Ilse Varga will speak this week.',
    'Those who fled are back in Lisk.',
    'Ilse Varga said that rivers rise in spring.',
    'A river such as the Lisk rises in spring.',
    'The company that owns the mills is from Lisk.',
    'The agency of the valley lends boats.',
    'Ilse Varga said the company had sold its mills.',
    'The last man on the moon was from Lisk.',
    'The bigger of both rivers rose.',
    '“We have no boats and I am tired,” said Ilse Varga.',
    'US boats came to Lisk after World War I ended.',
    'The We Company left Lisk.',
    'The river fell in Lisk, where the mayors had built weirs against this water.',
    '',
  ])('tells that it does not: %s', (text) => expect(refersBack(text, english, nothingKnown)).toBe(false));

  it.each(['The smoke from these fires drifted over the valley.', 'The company sold its mills.'])(
    'is content where its noun is known: %s',
    (text) => expect(refersBack(text, english, (word) => /fires|company/.test(word))).toBe(false),
  );

  it.each(['the a ', 'this ', '“', 'The x ', ', ', ' '])('reads no hostile text over and over: %j', (text) => {
    const long = (times: number) => `${text.repeat(times)}x`;
    expectSteadyWork(2000, long, (hostile) => refersBack(hostile, english, nothingKnown));
  });
});
