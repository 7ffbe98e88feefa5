// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../explain/read/read-article.ts';
import { pageOf, paragraphs, prose } from '../outline-of.ts';

const list = '<ul><li>The harbour is sold</li><li>Fees go down on 3 May 2024</li></ul>';
const read = (inside: string) =>
  readArticle(pageOf(`<main><article><h1>Ministers meet over harbour deal</h1>${inside}</article></main>`)).blocks;
const pointsOf = (inside: string) =>
  read(inside).flatMap(({ role, kind, text }) => (role === 'summary' && kind === 'list-item' ? [text] : []));
const points = ['The harbour is sold', 'Fees go down on 3 May 2024'];

const german =
  '<p>Die Ministerin sagte am Montag, dass der Hafen verkauft wird und dass es bis zum Ende des Jahres dauern kann, bis der Vertrag unterschrieben ist.</p>';
const germanPoints = (box: string) =>
  read(
    `<div class="${box}"><h2>Worum es geht</h2><ul><li>Der Hafen der Stadt wird bis zum Ende des Jahres verkauft, sagt die Ministerin.</li></ul></div>${german.repeat(3)}`,
  )
    .filter(({ role, kind }) => role === 'summary' && kind === 'list-item')
    .map(({ text }) => text);

describe('key points in another language', () => {
  it('are found by what their box is called', () => {
    expect(germanPoints('c-keyPoints')).toEqual([
      'Der Hafen der Stadt wird bis zum Ende des Jahres verkauft, sagt die Ministerin.',
    ]);
    expect(germanPoints('article-takeaways')).toEqual([
      'Der Hafen der Stadt wird bis zum Ende des Jahres verkauft, sagt die Ministerin.',
    ]);
    expect(germanPoints('list')).toEqual([]);
  });
});

describe('key points', () => {
  it.each([
    '<h2>Key points</h2>',
    '<h3>At a glance</h3>',
    '<div>In brief</div>',
    '<p class="label">What you need to know</p>',
    '<p><b>The bottom line</b></p>',
  ])('are found where %s stands above their list', (label) => {
    expect(pointsOf(`${label}${list}${paragraphs(1, 4)}`)).toEqual(points);
    expect(pointsOf(`${paragraphs(1, 3)}${label}${list}${paragraphs(4, 3)}`)).toEqual(points);
  });

  it('are found in an aside of their own', () => {
    expect(pointsOf(`${paragraphs(1, 2)}<aside><h2>Key points</h2>${list}</aside>${paragraphs(3, 3)}`)).toEqual(points);
  });

  it('are over with their list: what follows is told as if they were not there', () => {
    const blocks = read(`<h2>Key points</h2>${list}${paragraphs(1, 4)}`);
    expect(blocks.slice(0, 3).map(({ section }) => section)).toEqual([null, 'Key points', 'Key points']);
    expect(blocks.slice(3).map(({ section }) => section)).toEqual([null, null, null, null]);
    expect(blocks.slice(3).map(({ role }) => role)).toEqual(read(paragraphs(1, 4)).map(({ role }) => role));
  });

  it('are none where the label heads text or other lists, or an aside holds something else', () => {
    expect(pointsOf(`${paragraphs(1, 2)}<p>In brief</p><p>${prose(9)}</p>${paragraphs(3, 3)}`)).toEqual([]);
    expect(pointsOf(`${paragraphs(1, 2)}<h2>What the islands ask</h2>${list}${paragraphs(3, 3)}`)).toEqual([]);
    expect(
      read(`${paragraphs(1, 2)}<aside><h2>Elsewhere</h2>${list}</aside>${paragraphs(3, 3)}`).map(({ text }) => text),
    ).not.toContain(points[0]);
  });

  it('are none where they lead to other stories', () => {
    const links = '<ul><li><a href="/a">The harbour is sold</a></li><li><a href="/b">Fees go down in May</a></li></ul>';
    expect(pointsOf(`<h2>In brief</h2>${links}${paragraphs(1, 4)}`)).toEqual([]);
  });
});
