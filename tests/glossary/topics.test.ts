import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkTopics } from '../../glossary/build/check-topics.ts';
import { readTopics } from '../../glossary/build/read-topics.ts';

const { files, problems } = readTopics(fileURLToPath(new URL('../../glossary/topics/', import.meta.url)));

describe('the bundled glossary', () => {
  it('fits its schema and is sound as a whole', () => {
    expect([...problems, ...checkTopics(files)]).toEqual([]);
  });
});
