import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { mayHaveChangedFrom } from '../explain/tell/entries/may-have-changed.ts';
import { checkStyle, hardestMedian } from '../glossary/build/check-style.ts';
import { checkTopics } from '../glossary/build/check-topics.ts';
import { countGlossary, medianGrade, type Row } from '../glossary/build/count-glossary.ts';
import { formatTopic } from '../glossary/build/format-topic.ts';
import { makePlaces, placesFile } from '../glossary/build/places/places-step.ts';
import { readQuantities } from '../glossary/build/quantities.ts';
import { type Problem, readTopics } from '../glossary/build/read-topics.ts';
import { isReviewed } from '../glossary/build/reviews.ts';
import { withCounts } from './counts-markdown.ts';

/**
 * `npm run glossary`: checks the sources of the glossary and of the places, counts them, and names what waits for a
 * review or may have changed since its facts were confirmed. `-- --write` sorts and formats the entries, and renews the
 * counts in docs/glossary.md and the compiled places. Exit code 1 where something is wrong.
 */
const folder = fileURLToPath(new URL('../glossary/topics/', import.meta.url));
const quantities = readQuantities(fileURLToPath(new URL('../glossary/quantities/', import.meta.url)));
const document = fileURLToPath(new URL('../docs/glossary.md', import.meta.url));
const { files, problems: misfits } = readTopics(folder);
const counts = countGlossary(files);
const median = medianGrade(files);
const places = makePlaces();

const print = (rows: readonly Row[]) => {
  for (const [what, count] of rows) console.log(`${String(count).padStart(5)}  ${what}`);
};
print(counts.byTopic);
print(counts.byLevel);
print(counts.byKind);
print(counts.byMark);
console.log(
  `${String(quantities.data.units.length).padStart(5)}  units, ${quantities.data.comparators.length} comparators`,
);
print(places.counts);
console.log(`${median.toFixed(1).padStart(5)}  median reading grade of definitions`);

const located = files.flatMap(({ topic, entries }) => entries.map((entry) => ({ topic, entry })));
const today = new Date().toISOString();
const mostNamed = 40;
const list = (title: string, ids: readonly string[]) => {
  const more = ids.length > mostNamed ? ', …' : '';
  if (ids.length > 0)
    console.log(`${String(ids.length).padStart(5)}  ${title}: ${ids.slice(0, mostNamed).join(', ')}${more}`);
};
list(
  'wait for a review',
  located.filter(({ topic, entry }) => !isReviewed(topic, entry)).map(({ entry }) => entry.id),
);
list(
  'may have changed since their facts were confirmed',
  located.filter(({ entry }) => (mayHaveChangedFrom(entry) ?? '9') <= today).map(({ entry }) => entry.id),
);

/** Files that are written by program: how they should be, and what to say where they are not. */
const generated = [
  { path: document, content: withCounts(readFileSync(document, 'utf8'), counts, median) },
  { path: placesFile, content: places.content },
  ...files
    .filter(({ file }) => !misfits.some((problem) => problem.file === file))
    .map(({ file, entries }) => ({ path: `${folder}${file}.yaml`, content: formatTopic(entries) })),
];
const outdated = generated.filter(({ path, content }) => readFileSync(path, 'utf8') !== content);
const mayWrite = process.argv.includes('--write');
if (mayWrite) for (const { path, content } of outdated) writeFileSync(path, content);

const ofAll = (message: string): Problem => ({ file: 'glossary', entry: 'all', message });
const problems = [
  ...misfits,
  ...checkTopics(files),
  ...checkStyle(files),
  ...quantities.problems.map((message) => ({ file: 'quantities', entry: 'all', message })),
  ...places.problems,
  ...(median > hardestMedian ? [ofAll(`median reading grade ${median.toFixed(1)}, at most ${hardestMedian}`)] : []),
  ...(mayWrite ? [] : outdated.map(({ path }) => ofAll(`npm run glossary -- --write would change ${basename(path)}`))),
];
for (const { file, entry, message } of problems) console.error(`${file}.yaml, ${entry}: ${message}`);
if (problems.length > 0) {
  console.error(`${problems.length} problems in the glossary`);
  process.exitCode = 1;
}
