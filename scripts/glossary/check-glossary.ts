import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mayHaveChangedFrom } from '../../explain/tell/entries/may-have-changed.ts';
import { checkStyle, hardestMedian } from '../../glossary/build/check-style.ts';
import { checkTopics } from '../../glossary/build/check-topics.ts';
import { countGlossary, type GlossaryCounts, medianGrade, type Row } from '../../glossary/build/count-glossary.ts';
import { formatTopic } from '../../glossary/build/format-topic.ts';
import { makePlaces, placesFile } from '../../glossary/build/places/places-step.ts';
import { readQuantities } from '../../glossary/build/quantities.ts';
import { type Problem, readTopics, type TopicFile } from '../../glossary/build/read-topics.ts';
import { isReviewed } from '../../glossary/build/reviews.ts';
import { repository } from '../build/repository.ts';
import { withCounts } from '../documents/counts-markdown.ts';

/** Entries that a list names. */
const mostNamed = 40;

/**
 * Checks the sources of the glossary and of the places, prints their counts, and names what waits for a review or may have changed
 * since its facts were confirmed, and what is wrong.
 * @param topics folder of the glossary's sources
 * @param mayWrite sorts and formats the entries, and renews the counts in docs/glossary.md and the compiled places
 * @param today ISO 8601
 * @returns how many problems there are
 */
export function checkGlossary(topics: string, mayWrite: boolean, today: string): number {
  const { files, problems: misfits } = readTopics(topics);
  const quantities = readQuantities(join(repository, 'glossary/quantities/'));
  const counts = countGlossary(files);
  const median = medianGrade(files);
  const places = makePlaces();
  print([...counts.byTopic, ...counts.byLevel, ...counts.byKind, ...counts.byMark]);
  print([[`units, ${quantities.data.comparators.length} comparators`, quantities.data.units.length], ...places.counts]);
  console.log(`${median.toFixed(1).padStart(5)}  median reading grade of definitions`);
  listWaiting(files, today);

  const sound = files.filter(({ file }) => !misfits.some((problem) => problem.file === file));
  const outdated = outdatedFiles(topics, sound, counts, median, places.content);
  if (mayWrite) for (const { path, content } of outdated) writeFileSync(path, content);
  // What was just put in order is no problem any more.
  const written = mayWrite ? readTopics(topics).files : files;
  const problems = [
    ...misfits,
    ...checkTopics(written),
    ...checkStyle(written),
    ...quantities.problems.map((message) => ({ file: 'quantities', entry: 'all', message })),
    ...places.problems,
    ...(median > hardestMedian ? [ofAll(`median reading grade ${median.toFixed(1)}, at most ${hardestMedian}`)] : []),
    ...(mayWrite
      ? []
      : outdated.map(({ path }) => ofAll(`npm run glossary -- --write would change ${basename(path)}`))),
  ];
  for (const { file, entry, message } of problems) console.error(`${file}.yaml, ${entry}: ${message}`);
  if (problems.length > 0) console.error(`${problems.length} problems in the glossary`);
  return problems.length;
}

const ofAll = (message: string): Problem => ({ file: 'glossary', entry: 'all', message });

function print(rows: readonly Row[]): void {
  for (const [what, count] of rows) console.log(`${String(count).padStart(5)}  ${what}`);
}

function listWaiting(files: readonly TopicFile[], today: string): void {
  const located = files.flatMap(({ topic, entries }) => entries.map((entry) => ({ topic, entry })));
  const list = (title: string, listed: typeof located) => {
    const named = listed.slice(0, mostNamed).map(({ entry }) => entry.id);
    const more = listed.length > mostNamed ? ', …' : '';
    if (listed.length > 0) console.log(`${String(listed.length).padStart(5)}  ${title}: ${named.join(', ')}${more}`);
  };
  list(
    'wait for a review',
    located.filter(({ topic, entry }) => !isReviewed(topic, entry)),
  );
  list(
    'may have changed since their facts were confirmed',
    located.filter(({ entry }) => (mayHaveChangedFrom(entry) ?? '9') <= today),
  );
}

/** Files that are written by program and are not as they should be: how they should. */
function outdatedFiles(
  topics: string,
  files: readonly TopicFile[],
  counts: GlossaryCounts,
  median: number,
  places: string,
): readonly { path: string; content: string }[] {
  const document = join(repository, 'docs/glossary.md');
  const generated = [
    { path: document, content: withCounts(readFileSync(document, 'utf8'), counts, median) },
    { path: placesFile, content: places },
    ...files.map(({ file, entries }) => ({ path: join(topics, `${file}.yaml`), content: formatTopic(entries) })),
  ];
  return generated.filter(({ path, content }) => readFileSync(path, 'utf8') !== content);
}
