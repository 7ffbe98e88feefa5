import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { build, type PluginOption } from 'vite';
import packageFile from '../../package.json' with { type: 'json' };
import { ownFiles } from '../../playground/contract/own-files.ts';
import { bundledFiles } from '../build/bundled-files.ts';
import { isOutdated } from '../build/ensure-built.ts';
import { repository } from '../build/repository.ts';
import { issuesPage } from '../build/stated-pages.ts';
import { aboutBuild } from '../third-party/about-build.ts';
import { licencesText } from '../third-party/licences-text.ts';
import { shippedModules } from '../third-party/shipped-modules.ts';
import { sampleStories } from './sample-stories.ts';

/** Where the built page lies. */
export const builtPlayground = join(repository, '.output', 'playground');

/** All that it is made from. */
const sources = [
  'glossary',
  'explain',
  'contract',
  'i18n',
  'locales',
  'page',
  'components',
  'card',
  'extension',
  'playground',
  'scripts/playground',
  'package.json',
];

/** Builds the page where it is missing or older than its sources. */
export async function ensurePlayground(): Promise<void> {
  if (isOutdated(join(builtPlayground, 'index.html'), sources)) await buildPlayground();
}

/** Builds the page: one folder, which any host may serve under any address. */
export async function buildPlayground(): Promise<void> {
  const shipped = shippedModules();
  await build({
    configFile: false,
    root: join(repository, 'playground'),
    base: './',
    logLevel: 'warn',
    // A test runner says otherwise, and the bundler would build what nobody ships.
    mode: 'production',
    plugins: [shipped.plugin, filesBeside(shipped.modules)],
    worker: { format: 'es', plugins: () => [shipped.plugin] },
    define: {
      newsglossIssues: JSON.stringify(issuesPage(packageFile)),
      newsglossVersion: JSON.stringify(packageFile.version),
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: builtPlayground,
      emptyOutDir: true,
      // All files side by side: the worker finds what it reads beside itself.
      assetsDir: '',
      assetsInlineLimit: 0,
      target: 'es2023',
      cssTarget: ['chrome128', 'firefox140'],
      modulePreload: false,
      // Making the glossary takes long: nobody need be told.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
}

/** What the page and its worker read. */
function filesBeside(modules: ReadonlySet<string>): PluginOption {
  return {
    name: 'newsgloss:files-beside',
    // Which packages are in it is known only once all is bundled.
    generateBundle: {
      order: 'post',
      async handler() {
        const emit = (fileName: string, source: string | Uint8Array) =>
          void this.emitFile({ type: 'asset', fileName, source });
        const { files, entries } = bundledFiles();
        for (const [name, content] of files) emit(name, content);
        const { thirdParty } = aboutBuild({ repository, modules, entries });
        emit(ownFiles.licences, licencesText(readFileSync(join(repository, 'LICENSE'), 'utf8'), thirdParty));
        emit(ownFiles.messages, JSON.stringify(await englishMessages()));
        emit(ownFiles.samples, JSON.stringify(sampleStories(pathToFileURL(join(repository, '/')))));
        emit('icon.png', readFileSync(join(repository, 'public', 'icon', '32.png')));
      },
    },
  };
}

/** By name, as a browser keeps them. */
async function englishMessages(): Promise<Readonly<Record<string, string>>> {
  const messages = generateChromeMessages(await parseMessagesFile(join(repository, 'locales', 'en.yml')));
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}
