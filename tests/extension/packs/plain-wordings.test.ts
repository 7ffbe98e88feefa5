import { expect, it } from 'vitest';
import { plainWordings } from '../../../extension/packs/plain-wordings.ts';
import type { GlossaryEntry } from '../../../glossary/glossary.ts';

const entry = (term: string, change: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  id: term,
  term,
  definition: 'A thing.',
  topic: 'trade',
  kind: 'concept',
  level: 1,
  related: [],
  ...change,
});

it('takes every wording of entries with one meaning, and none of those that the words around decide', () => {
  const entries = [
    entry('Port League', { short: 'PL', aliases: ['league of ports'], verbs: ['join the ports'] }),
    entry('quay', { cues: ['ship'] }),
    entry('berth', { unless: ['sleeping'] }),
    entry('hold', { senses: [{ id: 'hold/ship', definition: 'A room.', aliases: ['cargo hold'] }] }),
  ] as readonly GlossaryEntry[];
  expect([...plainWordings({ language: 'en', entries })]).toEqual([
    'Port League',
    'PL',
    'league of ports',
    'join the ports',
  ]);
});
