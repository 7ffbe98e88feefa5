import { fileURLToPath } from 'node:url';
import { buildTermIndex } from '../explain/find/index/term-index.ts';
import { compileGlossary } from '../glossary/build/compile-glossary.ts';
import { readFrequencies } from '../glossary/build/frequencies.ts';
import { readTopics } from '../glossary/build/read-topics.ts';

/** The bundled glossary's topics as written, what does not fit their schema, and what the engine makes of them: read once for all files. */
export const { files: topics, problems } = readTopics(fileURLToPath(new URL('../glossary/topics/', import.meta.url)));
export const bundledIndex = buildTermIndex(compileGlossary(topics, readFrequencies()));
