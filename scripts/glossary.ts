import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command-line/run-command.ts';
import { checkGlossary } from './glossary/check-glossary.ts';
import { listGaps } from './glossary/list-gaps.ts';
import { tryEntry } from './glossary/try-entry.ts';

/** `npm run glossary`: what its writers need. Exit code 1 where something is wrong, 2 for a wrong call. */
const usage = `usage: npm run glossary [-- --write]
       npm run glossary -- try "TERM"
       npm run glossary -- gaps FILE…
  checks the glossary's sources, counts them, and names what waits for a review or may have changed
  --write   sorts and formats the entries, and renews the counts in docs/glossary.md and the compiled places
  try       opens an entry, reviewed or not, as its card, on a page of its sentences with their marks
  gaps      lists what articles hold and the glossary lacks: texts, kind, wording and a sentence, parted by tabs. FILE is a
            .txt, a paragraph a line, or an .ndjson as for "npm run explain -- --texts"`;

const topics = fileURLToPath(new URL('../glossary/topics/', import.meta.url));

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || (name === '--write' && rest.length === 0))
    return checkGlossary(topics, name === '--write', new Date().toISOString()) > 0 ? 1 : 0;
  if (name === 'try' && rest.length === 1) await tryEntry(rest[0] ?? '', topics);
  else if (name === 'gaps' && rest.length > 0) for (const line of listGaps(rest, topics)) console.log(line);
  else {
    console.error(usage);
    return name === '--help' ? 0 : 2;
  }
  return 0;
}

// A reader that has seen enough ("| head") closes the pipe.
process.stdout.on('error', () => process.exit(0));
await runCommand(main);
