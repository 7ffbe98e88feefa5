import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { optionalPatterns } from './extension/sites/host.ts';
import packageFile from './package.json' with { type: 'json' };
import { bundledFiles } from './scripts/bundled-files.ts';
import { issuesPage } from './scripts/issues-page.ts';
import { aboutBuild } from './scripts/third-party/about-build.ts';
import { shippedModules } from './scripts/third-party/shipped-modules.ts';

/** Firefox's name for the extension; it must not change, the reader's settings hang on it. */
const geckoId = 'newsgloss@newsgloss.example';

/**
 * What the extension's own pages may do: run and load what is in the package, and never make markup of a text. Older Firefox does not know the last
 * two.
 */
const ownPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

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
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 8, inline: 1, unsafe_arrows: true } },
    },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: optionalPatterns,
    content_security_policy: { extension_pages: ownPagesPolicy },
    // An empty frame, and "not reading this page" (entrypoints/popup/index.html): true of any page for which no script
    // has asked, also of one that is off or cannot be read.
    action: {
      default_icon: { 16: 'icon/none-16.png', 32: 'icon/none-32.png', 48: 'icon/none-48.png' },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    commands: {
      'next-term': { suggested_key: { default: 'Alt+N' }, description: '__MSG_commands_nextTerm__' },
      'previous-term': { suggested_key: { default: 'Alt+P' }, description: '__MSG_commands_previousTerm__' },
      'list-terms': { suggested_key: { default: 'Alt+L' }, description: '__MSG_commands_listTerms__' },
      pause: { suggested_key: { default: 'Alt+M' }, description: '__MSG_commands_pause__' },
      // Browsers suggest keys for four commands at most.
      'explain-selection': { description: '__MSG_commands_explainSelection__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: geckoId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    // Known only once all is built.
    'build:done': ({ config }) => {
      const repository = fileURLToPath(new URL('.', import.meta.url));
      const about = aboutBuild({ repository, modules: shipped.modules, entries: shippedEntries });
      writeFileSync(join(config.outDir, 'about.json'), JSON.stringify(about));
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
