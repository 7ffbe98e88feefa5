import type { Glossary } from '../glossary.ts';
import { checkTopics } from './check-topics.ts';
import { compileGlossary } from './compile-glossary.ts';
import { readFrequencies } from './frequencies.ts';
import { readTopics } from './read-topics.ts';
import { reviewedOnly } from './reviews.ts';

/**
 * The glossary as it ships: checked, and of what has passed its reviews.
 * @param topics folder of its sources
 * @throws where something is wrong in them
 */
export function shippedGlossary(topics: string): Glossary {
  const { files, problems } = readTopics(topics);
  const all = [...problems, ...checkTopics(files)];
  if (all.length > 0) throw new Error(`${all.length} problems in the glossary: run "npm run glossary"`);
  return compileGlossary(reviewedOnly(files), readFrequencies());
}
