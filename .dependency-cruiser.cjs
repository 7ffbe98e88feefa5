/** The walls between the rooms: docs/architecture.md says why each stands where it does. The compiler holds them too. */

/** Every room at the top, and which others its files may import. This list stands only here. */
const rooms = {
  glossary: [],
  i18n: [],
  explain: ['glossary'],
  // What rooms that may not know each other say to each other, and so must not say each in its own words.
  contract: ['explain', 'i18n'],
  map: ['explain'],
  page: ['explain', 'contract'],
  components: ['explain', 'contract', 'i18n'],
  // The one place where the page's parts and what people see meet: neither of the two may know the other.
  card: ['explain', 'contract', 'i18n', 'page', 'components'],
  extension: ['explain', 'glossary', 'contract', 'map', 'i18n'],
  entrypoints: ['explain', 'glossary', 'contract', 'map', 'i18n', 'page', 'components', 'card', 'extension'],
  // A page of the web that needs no extension: the same parts, without the browser's API.
  playground: ['explain', 'contract', 'i18n', 'page', 'components', 'card', 'extension'],
};
/** Rooms that may import all of the above, and each other. */
const around = ['scripts', 'bench', 'soak', 'tests'];

/** The stages of explain/, in the order in which an article goes through them: none imports a later one. */
const stages = [
  'model',
  'language',
  'english',
  'languages',
  'text',
  'read',
  'people',
  'quantities',
  'find',
  'find',
  'places',
  'tell',
  'look-up',
];

/** What is known of one language, a folder each in explain/. */
const languages = ['english'];

const any = (names) => `^(${names.join('|')})/`;

const only = ([room, allowed]) => ({
  name: `${room}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: any([...Object.keys(rooms), ...around]), pathNot: any([room, ...allowed]) },
});

const before = (stage, index) => ({
  name: `explain-${stage}-imports-no-later-stage`,
  severity: 'error',
  from: { path: `^explain/${stage}/` },
  to: { path: '^explain/', pathNot: `^explain/(${stages.slice(0, index + 1).join('|')})/` },
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
    {
      name: 'no-circles-of-folders',
      comment: 'Who reads a folder must not have to read another that reads it.',
      severity: 'error',
      scope: 'folder',
      from: { path: any(Object.keys(rooms)) },
      to: { circular: true },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^wxt/' } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '^[^/]+\\.(ts|cjs)$', '^entrypoints/', '^playground/(main|background/worker)\\.'],
      },
      to: {},
    },
    ...Object.entries(rooms).map(only),
    ...stages.map(before),
    {
      name: 'a-language-only-by-its-interface',
      comment:
        'So that no reading falls back to one language: everything takes a Language, and the registry has them all.',
      severity: 'error',
      from: {
        path: '^(explain|page|components|extension|entrypoints|playground)/',
        pathNot: `^explain/(${[...languages, 'languages'].join('|')})/`,
      },
      to: { path: `^explain/(${languages.join('|')})/` },
    },
    {
      name: 'shipped-code-without-node',
      severity: 'error',
      from: { path: '^(explain|contract|i18n|page|components|card|extension|entrypoints|playground)/' },
      to: { dependencyTypes: ['core'] },
    },
    without('glossary', 'browser', browser),
    without('i18n', 'browser', browser),
    without('i18n', 'preact', preact),
    without('explain', 'browser', browser),
    without('explain', 'preact', preact),
    without('contract', 'browser', browser),
    without('contract', 'preact', preact),
    without('page', 'browser', browser),
    without('page', 'preact', preact),
    without('components', 'browser', browser),
    without('card', 'browser', browser),
    without('extension', 'preact', preact),
    without('playground', 'browser', `(${browser}|^extension/browser/)`),
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
    includeOnly: { path: [`^(${[...Object.keys(rooms), ...around].join('|')})/`, '^[^/]+$', 'node_modules', '^wxt'] },
    exclude: { path: '[.]css|^demo-output/' },
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
