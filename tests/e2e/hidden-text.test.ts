import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { frontTab, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { openStage, type Stage, switchedOnHost } from './driver/stage.ts';

/** What the style does to a paragraph, or the markup around it; each holds its own name as text. */
const unseen = {
  removed: (text: string) => `<p style="display:none">${text}</p>`,
  invisible: (text: string) => `<p style="visibility:hidden">${text}</p>`,
  attribute: (text: string) => `<p hidden>${text}</p>`,
  silent: (text: string) => `<p aria-hidden="true">${text}</p>`,
  skipped: (text: string) => `<div style="content-visibility:hidden"><p>${text}</p></div>`,
  clipped: (text: string) => `<p class="cut">${text}</p>`,
  tiny: (text: string) => `<p>Seen beside.<b class="tiny">${text}</b></p>`,
  left: (text: string) => `<div class="left"><div><p>${text}</p></div></div>`,
  above: (text: string) => `<p class="above">${text}</p>`,
  inline: (text: string) => `<p>Seen beside.<i>${text}</i></p>`,
  scripts: (text: string) => `<noscript><p>${text}</p></noscript>`,
};

const seen = {
  contents: (text: string) => `<div style="display:contents"><p>${text}</p></div>`,
  transparent: (text: string) => `<p style="opacity:0">${text}</p>`,
  within: (text: string) => `<h3 style="visibility:hidden"><span style="visibility:visible">${text}</span></h3>`,
  unmoving: (text: string) => `<p inert>${text}</p>`,
  overridden: (text: string) => `<p hidden style="display:block">${text}</p>`,
  shadow: (text: string) =>
    `<x-outer><template shadowrootmode="open"><x-inner><template shadowrootmode="open"><slot></slot></template>` +
    `<p>${text}</p></x-inner></template></x-outer>`,
  details: (text: string) => `<details><summary>Why?</summary><div aria-hidden="true"><p>${text}</p></div></details>`,
  accordion: (text: string) =>
    `<h3><button aria-expanded="false">How?</button></h3><div style="display:none"><p>${text}</p></div>`,
};

const sentence = (name: string) => `The ${name} sentence says what the monitors counted at the salt works on Monday.`;
const style =
  '.cut{position:absolute;clip-path:inset(50%)} .tiny{position:absolute;width:1px;height:1px;overflow:hidden} ' +
  '.left{position:absolute;left:-9999px} .above{position:absolute;top:-9999px} p i{display:none}';

const paragraphs = [...Object.entries(seen), ...Object.entries(unseen)].map(
  ([name, wrap]) => `<p>${sentence(`plain ${name}`)}</p>${wrap(sentence(name))}`,
);
const html =
  `<!doctype html><html lang="en"><head><title>Talks</title><link rel="icon" href="data:,"><style>${style}</style></head>` +
  `<body><article><h1>Talks</h1>${paragraphs.join('')}</article></body></html>`;

describe.each(browserKinds)('hidden text in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  it('is not read, what is folded is', async () => {
    const url = `http://${switchedOnHost}/hidden-text.html`;
    stage.server.publish(url, { body: html, scripts: true });
    const page = await stage.session.open(url);
    const { article } = await untilRead(stage.session, await frontTab(stage.session, page));
    const text = article.blocks.map((block) => block.text).join('\n');
    const read = (names: object) => Object.keys(names).filter((name) => text.includes(sentence(name)));
    expect(read(seen)).toEqual(Object.keys(seen));
    expect(read(unseen)).toEqual([]);
  });
});
