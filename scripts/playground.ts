import { parseArgs } from 'node:util';
import { runCommand } from './command-line/run-command.ts';
import { buildPlayground, builtPlayground } from './playground/build-playground.ts';
import { serveFolder } from './playground/serve-folder.ts';

/**
 * `npm run playground`: builds the page on which anybody tries Newsgloss on a text, into one folder that any host serves.
 * `npm run playground -- --serve`: serves it on this machine, too, until it is stopped.
 */
const usage = 'usage: npm run playground [-- --serve [--port NUMBER]]';

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { serve: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0) throw new Error(usage);
  await buildPlayground();
  console.log(`The playground is built: ${builtPlayground}`);
  if (values.serve)
    console.log(`It is served at ${await serveFolder(builtPlayground, port)} until you stop it (Ctrl+C).`);
}

await runCommand(main);
