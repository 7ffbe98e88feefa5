/** A page that is built to hurt, and how long the extension's scripts may hold its thread. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  /** Run in the page again and again until the watch ends, this often a second. */
  readonly storm?: { readonly script: string; readonly perSecond: number };
  /** ms, in all of the watch. */
  readonly most: number;
  /** ms, at once. */
  readonly longest: number;
}

const sentence =
  'The council of Marisca voted on the ceasefire, and the quorum of the committee was reached after a filibuster. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;
const story = `<article><h1>Council votes on ceasefire</h1>${paragraph.repeat(12)}</article>`;

function pageOf(body: string, head = '', attributes = ''): string {
  return `<!doctype html><html lang="en"${attributes}><head><title>Council votes</title>${head}</head><body>${body}</body></html>`;
}

const inPage = (script: string) => `<script>${script}</script>`;

/** Bounds of work that is in proportion to an article, on any machine that runs the checks. */
const usual = { most: 400, longest: 200 };

export const hostilePages: readonly HostilePage[] = [
  { name: 'a story as it should be', html: pageOf(story), ...usual },
  {
    name: 'boxes in boxes, 1,500 deep',
    html: pageOf(
      `${story}${inPage(`
      let at = document.body;
      for (let i = 0; i < 1500; i += 1) at = at.appendChild(document.createElement('div'));
      at.textContent = ${JSON.stringify(sentence)};`)}`,
    ),
    ...usual,
  },
  {
    name: 'a million text nodes',
    html: pageOf(
      `${story}<p id="many"></p>${inPage(`
      const many = document.querySelector('#many');
      for (let i = 0; i < 1e6; i += 1) many.append(document.createTextNode('word '));`)}`,
    ),
    most: 1500,
    longest: 800,
  },
  {
    name: '10 MB of text',
    html: pageOf(
      `${story}<p id="long"></p>${inPage(`
      document.querySelector('#long').textContent = ${JSON.stringify(sentence)}.repeat(90000);`)}`,
    ),
    ...usual,
  },
  {
    name: '200,000 meta tags',
    html: pageOf(
      `${story}${inPage(`
      const all = document.createDocumentFragment();
      for (let i = 0; i < 2e5; i += 1) {
        const meta = document.createElement('meta');
        meta.name = 'n' + i;
        meta.content = 'c';
        all.append(meta);
      }
      document.head.append(all);`)}`,
    ),
    ...usual,
  },
  {
    name: '200,000 scripts of JSON-LD',
    html: pageOf(
      `${story}${inPage(`
      const all = document.createDocumentFragment();
      for (let i = 0; i < 2e5; i += 1) {
        const data = document.createElement('script');
        data.type = 'application/ld+json';
        data.textContent = '{"@type":"NewsArticle"}';
        all.append(data);
      }
      document.head.append(all);`)}`,
    ),
    ...usual,
  },
  {
    name: 'a title of 10 MB, and an address of 2 MB',
    html: pageOf(
      `${story}${inPage(`
      document.title = 'long '.repeat(2e6);
      history.replaceState(null, '', '?' + 'a'.repeat(2e6));`)}`,
    ),
    ...usual,
  },
  {
    name: 'a meta tag of 10 MB',
    html: pageOf(
      `${story}${inPage(`
      const meta = document.createElement('meta');
      meta.name = 'description';
      meta.content = 'long '.repeat(2e6);
      document.head.append(meta);`)}`,
    ),
    ...usual,
  },
  {
    name: 'lone surrogates, marks of direction, signs of no width, and names of Object’s own',
    html: pageOf(
      `${story}<p>\u202e\u200b\u2066${sentence}</p><p id="odd"></p><p>__proto__ constructor toString hasOwnProperty</p>${inPage(`
      document.querySelector('#odd').textContent = '\\ud800 ceasefire \\udc00 quorum \\u0000 filibuster '.repeat(200);
      for (const name of ['__proto__', 'constructor', 'toString']) {
        const meta = document.createElement('meta');
        meta.name = name;
        meta.content = name;
        document.head.append(meta);
      }`)}`,
    ),
    ...usual,
  },
  {
    name: 'JSON-LD that nests 20,000 deep',
    html: pageOf(
      `${story}${inPage(`
      const data = document.createElement('script');
      data.type = 'application/ld+json';
      data.textContent = '['.repeat(20000) + ']'.repeat(20000);
      document.head.append(data);`)}`,
    ),
    ...usual,
  },
  {
    name: 'names of the document clobbered',
    html: pageOf(`${story}<form name="body"></form><img name="documentElement"><form name="querySelectorAll"><input name="nodeName"></form>
      <a id="browser"></a><a id="chrome"></a><iframe name="getElementById"></iframe><form name="title"></form>`),
    ...usual,
  },
  {
    name: 'prototypes patched to throw',
    html: pageOf(
      `${story}${inPage(`
      for (const kind of [Node, Element, Document, Range, Text])
        for (const name of Object.getOwnPropertyNames(kind.prototype)) {
          const own = Object.getOwnPropertyDescriptor(kind.prototype, name);
          if (own.configurable && name !== 'constructor' && own.get)
            Object.defineProperty(kind.prototype, name, { ...own, get() { throw new Error('patched'); } });
        }`)}`,
    ),
    ...usual,
  },
  {
    name: 'the document’s element removed',
    html: pageOf(`${story}${inPage(`setTimeout(() => document.documentElement.remove(), 100)`)}`),
    ...usual,
  },
  {
    name: 'the body removed',
    html: pageOf(`${story}${inPage(`setTimeout(() => document.body.remove(), 100)`)}`),
    ...usual,
  },
  {
    name: 'the document opened and written anew',
    html: pageOf(
      `${story}${inPage(`
      setTimeout(() => { document.open(); document.write(${JSON.stringify(pageOf(story))}); document.close(); }, 500)`)}`,
    ),
    ...usual,
  },
  {
    name: '100 addresses a second',
    html: pageOf(story),
    storm: { perSecond: 100, script: `history.pushState(null, '', '?at=' + Math.random())` },
    most: 1000,
    longest: 200,
  },
  {
    name: '100 addresses a second, each with another text',
    html: pageOf(story),
    storm: {
      perSecond: 100,
      script: `history.pushState(null, '', '?at=' + Math.random());
        document.querySelector('p').textContent = 'The ceasefire of ' + Math.random();`,
    },
    most: 1000,
    longest: 200,
  },
  {
    name: 'the article moved 60 times a second',
    html: pageOf(`<main id="one"></main><main id="two"></main>${story}`),
    storm: {
      perSecond: 60,
      script: `const article = document.querySelector('article');
        document.querySelector(article.parentNode.id === 'one' ? '#two' : '#one').append(article);`,
    },
    most: 1500,
    longest: 200,
  },
  {
    name: 'a subtree of 5 MB moved 60 times a second',
    html: pageOf(
      `<main id="one"></main><main id="two"></main>${story}<div id="big"></div>${inPage(`
      document.querySelector('#big').innerHTML = ${JSON.stringify(paragraph)}.repeat(11000);`)}`,
    ),
    storm: {
      perSecond: 60,
      script: `const big = document.querySelector('#big');
        document.querySelector(big.parentNode.id === 'one' ? '#two' : '#one').append(big);`,
    },
    most: 3000,
    longest: 400,
  },
  {
    name: 'a paragraph rewritten 1,000 times a second',
    html: pageOf(story),
    storm: {
      perSecond: 1000,
      script: `document.querySelector('p').firstChild.data = 'The quorum of ' + Math.random();`,
    },
    most: 1500,
    longest: 200,
  },
  {
    name: 'paragraphs that come without end, 200 a second',
    html: pageOf(story),
    storm: {
      perSecond: 200,
      script: `const next = document.createElement('p');
        next.textContent = ${JSON.stringify(sentence)};
        document.querySelector('article').append(next);`,
    },
    most: 1500,
    longest: 300,
  },
];
