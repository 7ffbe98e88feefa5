import { describe, expect, it } from 'vitest';
import { topicName } from '../../../components/options/terms/topic-names.ts';
import { topics } from '../../bundled-glossary.ts';

describe('the topics of the glossary', () => {
  it('have a name each', () => {
    expect(topics.map(({ topic }) => topic).filter((topic) => topicName(topic) === topic)).toEqual([]);
  });

  it('are called by their id where they are unknown', () => {
    expect(topicName('weather')).toBe('weather');
    expect(topicName('constructor')).toBe('constructor');
  });
});
