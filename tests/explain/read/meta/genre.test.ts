// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../../explain/read/meta/json-ld.ts';
import { articleMeta } from '../../../../explain/read/meta/meta.ts';
import { outlineOf } from '../outline-of.ts';

const title = 'Harbour sold to rival for a song';
const heading = `<h1>${title}</h1>`;
const text = '<p>The council said on Monday that it had sold the harbour to the other town.</p>';

function genreOf({ head = '', body = heading + text, path = '/news/harbour-sold' }) {
  const page = `<html><head><title>${title} | The Paper</title>${head}</head><body><article>${body}</article></body></html>`;
  const outline = outlineOf(page, `https://paper.example${path}`);
  return articleMeta(outline, readJsonLd(outline.meta.jsonLd)).genre;
}
const ld = (json: object) => ({ head: `<script type="application/ld+json">${JSON.stringify(json)}</script>` });
const meta = (name: string, content: string) => ({ head: `<meta property="${name}" content="${content}">` });

describe('genreOf', () => {
  it('is report where nothing is said', () => {
    expect(genreOf({})).toBe('report');
    expect(genreOf(ld({ '@type': 'NewsArticle', headline: title, articleSection: 'Politics' }))).toBe('report');
  });

  it.each([
    ['OpinionNewsArticle', 'opinion'],
    ['AnalysisNewsArticle', 'analysis'],
    ['BackgroundNewsArticle', 'background'],
    ['ReviewNewsArticle', 'review'],
    ['AdvertiserContentArticle', 'sponsored'],
    ['LiveBlogPosting', 'live'],
    ['ReportageNewsArticle', 'report'],
  ])('reads the schema.org type %s', (type, genre) => {
    expect(genreOf(ld({ '@type': ['NewsArticle', type], headline: title }))).toBe(genre);
  });

  it('does not take the type of another text for that of the page', () => {
    const other = { '@type': 'OpinionNewsArticle', headline: 'Sell it all' };
    expect(genreOf(ld({ '@type': 'NewsArticle', headline: title, mentions: [other] }))).toBe('report');
    const live = { '@type': 'LiveBlogPosting', headline: title };
    expect(genreOf(ld([{ '@type': 'NewsArticle', headline: title }, live]))).toBe('live');
  });

  it('reads sections and breadcrumbs', () => {
    expect(genreOf(ld({ '@type': 'NewsArticle', articleSection: ['World', 'Opinion'] }))).toBe('opinion');
    expect(genreOf(ld({ '@type': 'NewsArticle', genre: 'News Analysis' }))).toBe('analysis');
    const trail = { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Start' }, { item: { name: 'Kolumnen' } }] };
    expect(genreOf(ld(trail))).toBe('opinion');
    expect(genreOf(meta('article:section', 'Opinión'))).toBe('opinion');
    expect(genreOf(meta('article:section', 'Book Reviews'))).toBe('review');
    expect(genreOf(meta('article:opinion', 'true'))).toBe('opinion');
    expect(genreOf(meta('article:opinion', 'false'))).toBe('report');
  });

  it('takes no section that only holds such a word', () => {
    expect(genreOf(meta('article:section', 'Opinion polls'))).toBe('report');
    expect(genreOf(meta('article:section', 'Data analysis software'))).toBe('report');
  });

  it('reads the folders of the address, and not the name of the text', () => {
    expect(genreOf({ path: '/opinion/2024/harbour-sold' })).toBe('opinion');
    expect(genreOf({ path: '/sponsored-content/harbour' })).toBe('sponsored');
    expect(genreOf({ path: '/%D0%BC%D0%BD%D0%B5%D0%BD%D0%B8%D1%8F/a' })).toBe('opinion');
    expect(genreOf({ path: '/news/explainers-63159607' })).toBe('background');
    expect(genreOf({ path: '/news/opinion' })).toBe('report');
    expect(genreOf({ path: '/news/%E0%A4%A/a' })).toBe('report');
  });

  it('reads the words before the headline', () => {
    const titled = (shown: string) => genreOf({ body: `<h1>${shown}</h1>${text}`, head: `<title>${shown}</title>` });
    expect(titled('Opinion: Who needs a harbour without ships?')).toBe('opinion');
    expect(titled('Editorial | A harbour for a song, and nobody sings')).toBe('opinion');
    expect(titled('Analysis – Why the harbour had to go so fast')).toBe('analysis');
    expect(titled('Explained: Why the harbour had to go so fast')).toBe('background');
    expect(titled('Harbour sale – live')).toBe('live');
    expect(titled('Harbour sale LIVE: Council votes on the sale tonight')).toBe('live');
    expect(titled('Public opinion: The harbour must stay, say most')).toBe('report');
    expect(titled('They live: Ten sailors found after the storm')).toBe('report');
  });

  it('reads the line above the headline and the trail of breadcrumbs', () => {
    const header = (line: string) => genreOf({ body: `<header>${line}${heading}</header>${text}` });
    expect(header('<p class="kicker"><a href="/o">Opinion</a></p>')).toBe('opinion');
    expect(header('<div>Politics | Analysis</div>')).toBe('analysis');
    expect(header('<div>Advertisement feature</div>')).toBe('sponsored');
    expect(header('<nav class="breadcrumb"><ol><li>Home</li><li>Opinion</li></ol></nav>')).toBe('opinion');
  });

  it('does not take a menu, a slot for adverts or a button for such a line', () => {
    const header = (line: string) => genreOf({ body: `<header>${line}${heading}</header>${text}` });
    expect(header('<ul><li>News</li><li>Opinion</li></ul>')).toBe('report');
    expect(header('<nav><div>Opinion</div></nav>')).toBe('report');
    expect(header('<div>Advertisement</div>')).toBe('report');
    expect(header('<div>Comment</div>')).toBe('report');
    expect(header('<div>Live</div>')).toBe('report');
  });

  it('reads at the headline who paid, and not elsewhere', () => {
    const paid = '<p>Paid for by Tarn Shipping</p>';
    expect(genreOf({ body: `<header>${heading}${paid}</header>${text}` })).toBe('sponsored');
    expect(genreOf({ body: `<header>${heading}</header>${text.repeat(6)}${paid}` })).toBe('report');
  });

  it('reads the category in the classes of the article’s box', () => {
    const body = `<div class="post category-opinion">${heading}${text}</div>`;
    expect(genreOf({ body })).toBe('opinion');
    expect(genreOf({ body: body.replace('opinion', 'harbour') })).toBe('report');
  });

  it('says first who paid', () => {
    expect(genreOf({ path: '/advertorial/opinion/harbour' })).toBe('sponsored');
  });

  it('reads what a byline calls the text', () => {
    const signed = (line: string) => genreOf({ body: `${heading}<p>${line}</p>${text}` });
    expect(signed('Ein Kommentar von Ann Reed')).toBe('opinion');
    expect(signed('The wall is old. Analysis by Ann Reed')).toBe('analysis');
    expect(signed('Analysis by the council was heard.')).toBe('report');
    expect(signed('The comments by Ann Reed were heard.')).toBe('report');
    expect(signed('The analysis by Ann Reed was heard.')).toBe('report');
  });
});
