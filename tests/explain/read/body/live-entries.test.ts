// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../explain/read/read-article.ts';
import { pageOf, prose } from '../outline-of.ts';

const head = '<title>Harbour vote LIVE: ministers resign | The Paper</title>';
const intro = `<p>Ministers resigned over the harbour on Friday. ${prose(90)}</p>`;

/** What the page's entries begin with, the latest first; `of` gives the mark-up of one. */
function entries(times: readonly string[], of: (time: string, at: number) => string, title = head) {
  const page = `<main><h1>Harbour vote LIVE: ministers resign</h1>${intro}<div>${times.map(of).join('')}</div></main>`;
  const article = readArticle(pageOf(page, title));
  return article.entries?.map((id) => article.blocks.find((block) => block.id === id)?.text.slice(0, 7));
}
const text = (at: number) => `<p>Entry ${at}. ${prose(at)}</p><p>${prose(at + 40)}</p>`;
const above = (time: string, at: number) => `<section><p>${time} Ann Reed</p><h3>News ${at}</h3>${text(at)}</section>`;
const below = (time: string, at: number) =>
  `<section><h3>News ${at}</h3>${text(at)}<p>Ann Reed 3 May 2024 ${time}</p></section>`;
const inHeading = (time: string, at: number) => `<h3>${time} News of the harbour</h3>${text(at)}`;

describe('the entries of a live blog', () => {
  it('are told by times above or below them, or in their headings', () => {
    const latestFirst = ['Entry 0', 'Entry 1', 'Entry 2'];
    for (const of of [above, below, inHeading]) expect(entries(['20:42', '20:10', '19:00'], of)).toEqual(latestFirst);
  });

  it('are turned round where the earliest stands first', () => {
    expect(entries(['19:00', '20:10', '20:42'], above)).toEqual(['Entry 2', 'Entry 1', 'Entry 0']);
  });

  it('leave out one that is pinned above later ones', () => {
    expect(entries(['15:00', '20:42', '20:10', '19:00'], above)).toEqual(['Entry 1', 'Entry 2', 'Entry 3']);
  });

  it('are not claimed where times show no order, are few, or are missing', () => {
    expect(entries(['20:10', '20:42', '19:00', '20:30'], above)).toBeUndefined();
    expect(entries(['20:42', '20:10'], above)).toBeUndefined();
    expect(entries(['A', 'B', 'C'], above)).toBeUndefined();
  });

  it('are not looked for in a report with a chronology', () => {
    expect(entries(['20:42', '20:10', '19:00'], above, '<title>Harbour vote</title>')).toBeDefined();
    const page = `<main><h1>How the harbour was sold</h1>${intro}${['20:42', '20:10', '19:00'].map(above).join('')}</main>`;
    expect(readArticle(pageOf(page, '<title>How the harbour was sold</title>')).entries).toBeUndefined();
  });
});
