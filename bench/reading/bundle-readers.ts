import { join } from 'node:path';
import { build } from 'vite';
import { repository } from '../../scripts/build.ts';

/** The script that puts all readers into a page, bundled and minified as what ships is. */
export async function bundleReaders(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: repository,
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(repository, 'bench/reading/in-page.ts'), formats: ['iife'], name: 'newsglossReaders' },
    },
  });
  const chunk = [built]
    .flat()
    .flatMap((part) => ('output' in part ? part.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the readers could not be bundled');
  return chunk.code;
}
