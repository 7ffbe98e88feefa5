import { expect, it } from 'vitest';
import { learnContext } from '../../../scripts/senses/learn-context.ts';

const sentence = (text: string, meant: boolean) => ({ entry: 'whip', text, meant });

it('learns which words stand beside the news sense', () => {
  const weights = learnContext([
    sentence('The whip counted votes in parliament.', true),
    sentence('Parliament sacked its whip.', true),
    sentence('Whip the cream.', false),
    sentence('The cream was whipped in the kitchen.', false),
  ]);
  expect(weights).toEqual({ cream: -1.6, parliament: 1.6 });
});
