import { join } from 'node:path';
import { build } from 'vite';
import { repository } from '../scripts/build/repository.ts';

/**
 * A script of the bench for a page, bundled and minified as what ships is.
 * @param entry path in the repository
 */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: repository,
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(repository, entry), formats: ['iife'], name: 'newsglossScript' },
    },
  });
  const chunk = [built]
    .flat()
    .flatMap((part) => ('output' in part ? part.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}
