import { describe, expect, it } from 'vitest';
import { type LabelledTerm, trainModel } from '../../../scripts/worth/train-model.ts';

const term = (
  features: Record<string, number>,
  labels: LabelledTerm['labels'],
  labeller = 'a',
  times = 40,
): readonly LabelledTerm[] =>
  Array<LabelledTerm>(times).fill({ features: new Map(Object.entries({ any: 1, ...features })), labels, labeller });

describe('trainModel', () => {
  const model = trainModel(
    [...term({ 'level 1': 1 }, [2, 0, 0]), ...term({ 'level 2': 1 }, [2, 2, 0]), ...term({ 'level 3': 1 }, [2, 2, 0])],
    'a',
  );
  const weight = (name: string, reader: 1 | 2 | 3) => model[name]?.[reader - 1] ?? 0;

  it('gives each reader a weight for each feature', () => {
    expect(Object.keys(model)).toEqual(['any', 'level 1', 'level 2', 'level 3']);
    const step = (reader: 1 | 2 | 3) => weight('level 2', reader) - weight('level 1', reader);
    expect(step(2)).toBeGreaterThan(1);
    expect(step(1)).toBeLessThan(step(2));
  });

  it('takes what the glossary was written for to be welcome to who knows the field, whatever was labelled', () => {
    expect(weight('level 3', 3)).toBeGreaterThan(weight('level 2', 3) + 1);
  });

  it('answers as the labeller that is named, however strict others are', () => {
    const both = [...term({}, [2, 2, 2], 'a'), ...term({}, [0, 0, 0], 'b')];
    expect(trainModel(both, 'a').any?.[1]).toBeGreaterThan(1);
    expect(trainModel(both, 'b').any?.[1]).toBeLessThan(-1);
  });
});
