import { fileURLToPath } from 'node:url';
import { checkTopics } from '../glossary/build/check-topics.ts';
import { readTopics } from '../glossary/build/read-topics.ts';

/** `npm run glossary`: checks the glossary's sources and counts them. Exit code 1 where something is wrong. */
const folder = fileURLToPath(new URL('../glossary/topics/', import.meta.url));
const { files, problems: misfits } = readTopics(folder);
const problems = [...misfits, ...checkTopics(files)];

for (const { topic, entries } of files) console.log(`${String(entries.length).padStart(5)}  ${topic}`);
const all = files.flatMap(({ entries }) => entries);
const byLevel = [1, 2, 3].map((level) => `level ${level}: ${all.filter((entry) => entry.level === level).length}`);
const senses = all.filter((entry) => entry.senses).length;
const contested = all.filter((entry) => entry.contested).length;
const asks = all.filter((entry) => entry.asks).length;
console.log(
  `${String(all.length).padStart(5)}  entries (${byLevel.join(', ')}); ${senses} with senses, ${contested} contested, ${asks} with questions`,
);

for (const { topic, entry, message } of problems) console.error(`${topic}.yaml, ${entry}: ${message}`);
if (problems.length > 0) {
  console.error(`${problems.length} problems in the glossary`);
  process.exitCode = 1;
}
