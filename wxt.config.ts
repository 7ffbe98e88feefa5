import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest.ts';
import packageFile from './package.json' with { type: 'json' };
import { bundledFiles } from './scripts/build/bundled-files.ts';
import { issuesPage } from './scripts/build/stated-pages.ts';
import { aboutBuild } from './scripts/third-party/about-build.ts';
import { shippedModules } from './scripts/third-party/shipped-modules.ts';

const shipped = shippedModules();
let shippedEntries = 0;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [shipped.plugin],
    // Workers are built apart.
    worker: { plugins: () => [shipped.plugin] },
    define: { newsglossIssues: JSON.stringify(issuesPage(packageFile)) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Without a target of its own for CSS, the minifier rewrites colours for browsers that nobody here has.
    build: {
      target: 'es2023',
      cssTarget: ['chrome128', 'firefox140'],
      modulePreload: false,
      // Slower than the built-in minifier and 3 % better, which the scripts that go into pages are worth.
      // The bundler would write a constant out wherever it is read, a list of 80 kB three times.
      rolldownOptions: { optimization: { inlineConst: false } },
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 8, inline: 1, unsafe_arrows: true } },
    },
  }),
  manifest: ({ browser }) => manifestFor(browser),
  zip: {
    // What `npm ci` goes by, too.
    includeSources: ['**/*', '.npmrc'],
    // What no build reads.
    excludeSources: ['bench/**', 'soak/**', 'tests/**', 'store/**', 'docs/pictures/**', 'demo-output/**', '**/*.log'],
  },
  hooks: {
    // Known only once all is built.
    'build:done': ({ config }) => {
      const repository = fileURLToPath(new URL('.', import.meta.url));
      const about = aboutBuild({ repository, modules: shipped.modules, entries: shippedEntries });
      writeFileSync(join(config.outDir, 'about.json'), JSON.stringify(about));
      copyFileSync(join(repository, 'LICENSE'), join(config.outDir, 'LICENSE'));
    },
    'build:publicAssets': ({ config }, files) => {
      const bundled = bundledFiles();
      shippedEntries = bundled.entries;
      for (const [name, content] of bundled.files) {
        // Bytes are copied from a file: what is given as contents is written as text.
        const file = join(config.wxtDir, name);
        writeFileSync(file, content);
        files.push({ relativeDest: name, absoluteSrc: file });
      }
    },
  },
});
