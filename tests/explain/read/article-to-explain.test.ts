// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { glossaryOf } from '../article-of.ts';
import { explainPage } from '../explain-page.ts';
import { pageOf, paragraphs } from './outline-of.ts';

const index = buildTermIndex(glossaryOf([{ term: 'buffer zone' }]));
const explain = (body: string, force: boolean) => explainPage(pageOf(body), index, force);
const entries = (...[body, force]: Parameters<typeof explain>) =>
  explain(body, force).mentions.map(({ entry }) => entry);

const english = `<article><h1>Ministers meet</h1>${paragraphs(1, 8)}<p>They want a buffer zone along the whole of the river, the minister said.</p></article>`;
const german = `<article><h1>Die Minister</h1>${'<p>Die Minister haben sich mit dem Rat der Stadt auf eine buffer zone geeinigt, wie es aus dem Amt heißt, und das ist nicht neu.</p>'}</article>`;

describe('articleToExplain', () => {
  it('explains an article', () => {
    expect(explain(english, false)).toMatchObject({ isArticle: true, language: 'en' });
    expect(entries(english, false)).toEqual(['buffer-zone']);
  });

  it('explains nothing on a page that is no article, unless the reader insists', () => {
    const page = '<p>They want a buffer zone along the whole of the river that runs between them.</p>';
    expect(explain(page, false)).toMatchObject({ isArticle: false, mentions: [], explainers: {} });
    expect(explain(page, true).isArticle).toBe(true);
    expect(entries(page, true)).toEqual(['buffer-zone']);
  });

  it('explains nothing in another language, unless the reader insists', () => {
    expect(explain(german, false)).toMatchObject({ language: 'de', mentions: [] });
    expect(explain(german, true).language).toBeNull();
    expect(entries(german, true)).toEqual(['buffer-zone']);
  });
});
