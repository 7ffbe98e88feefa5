import type { TopicEntry } from '../../../glossary/schema.ts';

/** An entry that passes every check, but for what a test changes. */
export const anEntry = (id: string, more: Partial<TopicEntry> = {}): TopicEntry => ({
  id,
  term: id,
  kind: 'concept',
  level: 2,
  definition: 'A thing made for a test.',
  related: [],
  ...more,
});
