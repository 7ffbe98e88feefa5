/** The walls between the rooms: docs/architecture.md says why each stands where it does. */
const only = (from, ...allowed) => ({
  name: `${from}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(glossary|explain|contract|page|components|card|extension|entrypoints|scripts|bench|tests)/',
    pathNot: `^(${[from, ...allowed].join('|')})/`,
  },
});

const without = (from, name, path) => ({
  name: `${from}-without-${name}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path },
});

const browser = '(webextension-polyfill|^wxt|node_modules/wxt|@wxt-dev)';
const preact = 'node_modules/preact';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^wxt/' } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^[^/]+\\.(ts|cjs)$', '^entrypoints/'] },
      to: {},
    },
    only('glossary'),
    only('explain', 'glossary'),
    // What rooms that may not know each other say to each other, and so must not say each in its own words.
    only('contract', 'explain'),
    only('page', 'explain', 'contract'),
    only('components', 'explain', 'contract'),
    // The one place where the page's parts and what people see meet: neither of the two may know the other.
    only('card', 'explain', 'contract', 'page', 'components'),
    only('extension', 'explain', 'glossary', 'contract'),
    only('entrypoints', 'explain', 'glossary', 'contract', 'page', 'components', 'card', 'extension'),
    {
      name: 'shipped-code-without-node',
      severity: 'error',
      from: { path: '^(explain|contract|page|components|card|extension|entrypoints)/' },
      to: { dependencyTypes: ['core'] },
    },
    without('glossary', 'browser', browser),
    without('explain', 'browser', browser),
    without('explain', 'preact', preact),
    without('contract', 'browser', browser),
    without('contract', 'preact', preact),
    without('page', 'browser', browser),
    without('page', 'preact', preact),
    without('components', 'browser', browser),
    without('card', 'browser', browser),
    without('extension', 'preact', preact),
    {
      name: 'the-browser-only-behind-its-door',
      comment: 'Everything else in extension/ takes the browser as an argument, so that it runs in tests.',
      severity: 'error',
      from: { path: '^extension/', pathNot: '^extension/browser/' },
      to: { path: browser },
    },
    {
      name: 'page-scripts-without-polyfill',
      comment: 'article.js and card.js must stay small: they use the native promise API.',
      severity: 'error',
      from: { path: '^entrypoints/(article|card)' },
      to: { path: '(webextension-polyfill|^extension/browser/)', reachable: true },
    },
    {
      name: 'article-script-without-preact',
      severity: 'error',
      from: { path: '^entrypoints/article' },
      to: { path: `(${preact}|^components/|^card/)`, reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]css' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
