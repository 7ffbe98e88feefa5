import type { Problem, TopicFile } from '../../glossary/build/read-topics.ts';
import type { TopicEntry } from '../../glossary/schema.ts';

/**
 * The entry of the sources that somebody names, by its id, its term or one of its other wordings, in any case; of several the one
 * whose term it is.
 * @param problems of the sources: an entry that does not fit the schema was not read
 * @throws Error where there is none
 */
export function findEntry(files: readonly TopicFile[], named: string, problems: readonly Problem[]): TopicEntry {
  const wanted = named.trim().toLowerCase();
  const all = files.flatMap(({ entries }) => entries);
  const found =
    all.find(({ id, term }) => [id, term.toLowerCase()].includes(wanted)) ??
    all.find(({ short, aliases = [], senses = [] }) =>
      [short ?? '', ...aliases, ...senses.flatMap((sense) => sense.aliases ?? [])].some(
        (wording) => wording.toLowerCase() === wanted,
      ),
    );
  if (found !== undefined) return found;
  const unread = problems.map(({ file, entry, message }) => `\nnot read: ${file}.yaml, ${entry}: ${message}`);
  throw new Error(`there is no entry “${named}” in the glossary's topics${unread.join('')}`);
}
