// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../../explain/read/meta/json-ld.ts';
import { articleMeta, withoutSiteName } from '../../../../explain/read/meta/meta.ts';
import { expectSteadyWork } from '../../../counted-work/work-of.ts';
import { outlineOf } from '../outline-of.ts';

function metaOf(head: string, body = '', url?: string) {
  const outline = outlineOf(`<html><head>${head}</head><body>${body}</body></html>`, url);
  return articleMeta(outline, readJsonLd(outline.meta.jsonLd));
}
const ld = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('articleMeta', () => {
  it('takes the headline that the page shows and that its title repeats', () => {
    const head = '<title>Harbour sold to rival for a song | The Paper</title>';
    expect(metaOf(head, '<h1>The Paper</h1><h1>Harbour sold to rival for a song</h1>').title).toBe(
      'Harbour sold to rival for a song',
    );
  });

  it('falls back on metadata and last on the title without the name of the site', () => {
    expect(metaOf('<title>x</title><meta property="og:title" content="Harbour sold &amp;amp; closed">').title).toBe(
      'Harbour sold & closed',
    );
    expect(metaOf('<title>Harbour sold to rival for a song - The Paper</title>').title).toBe(
      'Harbour sold to rival for a song',
    );
  });

  it('reads byline, date and site from JSON-LD', () => {
    const head = ld({
      '@type': 'NewsArticle',
      author: [{ '@type': 'Person', name: 'Ann Reed' }, { name: 'Tom Hale' }],
      datePublished: '2024-05-03T08:00:00+02:00',
      publisher: { '@type': 'Organization', name: 'The Paper' },
    });
    expect(metaOf(head)).toMatchObject({
      byline: 'Ann Reed, Tom Hale',
      published: '2024-05-03T08:00:00+02:00',
      site: 'The Paper',
    });
  });

  it('reads byline, date and site from meta tags and the page', () => {
    const head =
      '<meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2024-05-03">';
    expect(metaOf(head, '<p class="byline">By Ann Reed</p>')).toMatchObject({
      byline: 'Ann Reed',
      published: '2024-05-03',
      site: 'The Paper',
    });
  });

  it('takes no address and no date for an author', () => {
    const head = '<meta property="article:author" content="https://social.example/paper">';
    expect(metaOf(head).byline).toBeNull();
    expect(metaOf('<meta name="author" content="Ann Reed 3 May 2024 8:00">').byline).toBe('Ann Reed');
  });

  it('reads an author of 300,000 characters once', () => {
    const pageOf = (times: number) => outlineOf(`<meta name="author" content="${', '.repeat(times)}x">`);
    expect(articleMeta(pageOf(150_000), []).byline).toBeNull();
    expectSteadyWork(150_000, pageOf, (outline) => articleMeta(outline, []));
  });

  it('takes the date from the address last, and says null where there is none', () => {
    expect(metaOf('', '', 'https://paper.example/2024/05/03/harbour').published).toBe('2024-05-03');
    expect(metaOf('', '', 'https://paper.example/harbour')).toMatchObject({
      published: null,
      byline: null,
      site: null,
    });
  });

  it('finds a byline without "By" in a box that is called so, and one in other languages without', () => {
    const below = (line: string) =>
      metaOf('', `<h1>Harbour sold to rival for a song</h1>${line}<p>It was late.</p>`).byline;
    expect(below('<div class="author-name">Ann Reed</div>')).toBe('Ann Reed');
    expect(below('<div class="author-name">All our authors and what they write.</div>')).toBeNull();
    expect(below('<p>Von Ann Reed und Tom Hale</p>')).toBe('Ann Reed und Tom Hale');
    expect(below('<p>Autor: Ann Reed</p>')).toBe('Ann Reed');
    expect(below('<p>Di fronte alla scelta</p>')).toBeNull();
  });

  it('prefers who is named on the page to the site that states itself as the author', () => {
    const head = '<meta property="og:site_name" content="The Paper"><meta name="author" content="The Paper">';
    expect(metaOf(head, '<h1>Harbour sold to rival for a song</h1><p class="byline">By Ann Reed</p>').byline).toBe(
      'Ann Reed',
    );
    expect(metaOf(head).byline).toBe('The Paper');
  });

  it('reads a date that stands only in a line below the headline', () => {
    const below = (line: string) =>
      metaOf('', `<h1>Harbour sold</h1><p>${line}</p>`, 'https://paper.example/a').published;
    expect(below('Ann Reed | 03.05.2024 - 10:00')).toBe('2024-05-03');
    expect(below('It was late.')).toBeNull();
  });

  const dates = (stated: object, body: string) => {
    const head = ld({ '@type': 'NewsArticle', headline: 'Harbour sold', ...stated });
    const { published, modified = null } = metaOf(head, `<h1>Harbour sold</h1>${body}`, 'https://paper.example/a');
    return [published, modified];
  };

  it('reads when a page was last changed, from its metadata or a line below the headline', () => {
    const stated = { datePublished: '2024-05-03', dateModified: '2024-05-05' };
    expect(dates(stated, '<p>It was late.</p>')).toEqual(['2024-05-03', '2024-05-05']);
    expect(dates({ datePublished: '2024-05-03' }, '<p>Updated 5 May 2024</p>')).toEqual(['2024-05-03', '2024-05-05']);
    expect(dates({ datePublished: '2024-05-03' }, '<p>It was late.</p>')).toEqual(['2024-05-03', null]);
  });

  it('takes a line that speaks of a later change than the metadata at its word', () => {
    const stated = { datePublished: '2024-05-03', dateModified: '2024-05-05' };
    expect(dates(stated, '<p>Updated 9 June 2024</p>')).toEqual(['2024-05-03', '2024-06-09']);
  });

  it('takes the day in another time zone for the same', () => {
    expect(dates({ datePublished: '2024-05-03T23:30:00Z' }, '<p>4 May 2024</p>')[0]).toBe('2024-05-03T23:30:00Z');
  });

  it.each([
    ['a line below the headline', '<p>Published 12 March 2019</p>'],
    ['a dateline', '<p>LISK, March 12 (Agency) — The harbour was sold to a rival for a song, and nobody knew.</p>'],
    [
      'a dateline with a year',
      '<p>LISK, 3 May 2019 – The harbour was sold to a rival for a song, and nobody knew.</p>',
    ],
    ['a weekday that the date beside it is not', '<p>The harbour was sold on Monday, May 3, for a song.</p>'],
    ['a weekday that the date beside it is not', '<p>Le port a été vendu lundi 3 mai à une rivale.</p>'],
  ])('claims no date where %s says another', (_, body) => {
    expect(dates({ datePublished: '2024-05-03' }, body)).toEqual([null, null]);
  });

  it.each([
    ['its metadata name two days', '<meta property="article:published_time" content="2019-03-12">', 'a'],
    ['its metadata name a day after the last change', '<meta name="date" content="2025-03-12">', 'a'],
    ['its address names another day', '', '2019/03/12/harbour'],
    ['it was last changed long before it came out', '<meta name="last-modified" content="2019-03-12">', 'a'],
  ])('claims no date where %s', (_, tags, path) => {
    const head = `${ld({ '@type': 'NewsArticle', datePublished: '2024-05-03' })}${tags}`;
    const { published, modified } = metaOf(head, '', `https://paper.example/${path}`);
    expect([published, modified]).toEqual([null, undefined]);
  });

  it.each([
    ['the day on which its address was made', '', '2024/05/01/harbour'],
    [
      'a change in between',
      '<meta name="dc.date" content="2024-05-20"><meta name="datemodified" content="2024-06-01">',
      'a',
    ],
    ['a last change two days before a planned story', '<meta name="last-modified" content="2024-05-01">', 'a'],
    ['the time of another story', '', 'a'],
  ])('keeps the date beside %s', (_, tags, path) => {
    const head = `${ld({ '@type': 'NewsArticle', datePublished: '2024-05-03' })}${tags}`;
    const body = '<aside><time datetime="2026-01-01">now</time></aside>';
    expect(metaOf(head, body, `https://paper.example/${path}`).published).toBe('2024-05-03');
  });

  it.each([
    '<p>Published 3 May 2024</p><p>12 March 2019</p>',
    '<p>LISK, May 2 (Agency) — The harbour was sold to a rival for a song, and nobody knew.</p>',
    '<p>The harbour was sold on Friday, May 3, for a song.</p>',
    '<p>The harbour was sold on Monday, for a song, in March 2019.</p>',
  ])('keeps the date beside %s', (body) => {
    expect(dates({ datePublished: '2024-05-03' }, body)[0]).toBe('2024-05-03');
  });
});

describe('withoutSiteName', () => {
  it('cuts the name of the site at either end, and nothing of a headline with a dash', () => {
    expect(withoutSiteName('Harbour sold | World | The Paper', 'The Paper')).toBe('Harbour sold | World');
    const quoted = 'Harbour of Lisk sold at last – ‘a sad day’';
    expect(withoutSiteName(quoted, 'The Paper')).toBe(quoted);
    expect(withoutSiteName('The Paper: Harbour sold', 'The Paper')).toBe('The Paper: Harbour sold');
    expect(withoutSiteName('The Paper - Harbour sold again', 'The Paper')).toBe('Harbour sold again');
    expect(withoutSiteName('Harbour sold - but who will pay for the new piers now', null)).toBe(
      'Harbour sold - but who will pay for the new piers now',
    );
  });
});
