// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../explain/read/read-article.ts';
import { outlineOf, paragraphs, prose } from './outline-of.ts';

const plainUrl = 'https://site.example/p/17';
const isArticle = (head: string, body: string, url = plainUrl) =>
  readArticle(outlineOf(`<html lang="en"><head><title>Harbour</title>${head}</head><body>${body}</body></html>`, url))
    .isArticle;
const ld = (type: string) =>
  `<script type="application/ld+json">{"@type":"${type}","datePublished":"2024-05-03"}</script>`;
const og = (type: string) => `<meta property="og:type" content="${type}">`;
const text = `<article><h1>Ministers meet over harbour deal</h1>${paragraphs(1, 8)}</article>`;

describe('isArticle', () => {
  it.each(['NewsArticle', 'AnalysisNewsArticle', 'LiveBlogPosting', 'ReportageNewsArticle', 'OpinionNewsArticle'])(
    'knows a %s by its JSON-LD',
    (type) => {
      expect(isArticle(ld(type), `<h1>Harbour</h1>${paragraphs(1, 2)}`)).toBe(true);
    },
  );

  it('knows an article by Open Graph and its text', () => {
    expect(isArticle(og('article'), text)).toBe(true);
  });

  it('knows a bare text with a headline in which people say things', () => {
    expect(isArticle('', text)).toBe(true);
  });

  it.each(['Product', 'CollectionPage', 'DiscussionForumPosting', 'SearchResultsPage', 'TechArticle'])(
    'knows by its JSON-LD that a %s is none',
    (type) => {
      expect(isArticle(ld(type), text)).toBe(false);
    },
  );

  it('believes that a news article which also offers a subscription as a Product is one', () => {
    expect(isArticle(ld('NewsArticle') + ld('Product'), text)).toBe(true);
  });

  it('takes no front page for an article: teasers, each a heading with a link', () => {
    const teaser = (seed: number) =>
      `<div class="card-${seed}"><h3><a href="/${seed}">Ministers meet over deal ${seed}</a></h3><p>${prose(seed, 1)}</p></div>`;
    const teasers = Array.from({ length: 40 }, (_, index) => teaser(index)).join('');
    expect(isArticle(og('website'), `<h1>The Paper</h1><main>${teasers}</main>`, 'https://paper.example/')).toBe(false);
  });

  it('takes no list of links for an article', () => {
    const links = Array.from(
      { length: 60 },
      (_, index) => `<li><a href="/${index}">Story number ${index} about the harbour</a></li>`,
    );
    expect(isArticle(og('article'), `<h1>Search results</h1><ul>${links.join('')}</ul>`)).toBe(false);
  });

  it('takes no manual for an article', () => {
    const step = (seed: number) =>
      `<p>To install the package ${seed}, run the following command in the folder of your project first.</p><pre>npm install package-${seed} --save</pre>`;
    const steps = Array.from({ length: 12 }, (_, index) => step(index)).join('');
    expect(isArticle('', `<h1>Getting started</h1>${steps}`)).toBe(false);
  });

  it('takes no forum for an article', () => {
    const reply = (seed: number) => `<div class="thread-reply"><p>${prose(seed)}</p></div>`;
    const replies = Array.from({ length: 9 }, (_, index) => reply(index)).join('');
    expect(isArticle('', `<h1>Would you sell the harbour?</h1><div class="forum-thread">${replies}</div>`)).toBe(false);
  });

  it('takes no encyclopedia for an article, whose text is full of links', () => {
    const linked = (seed: number) => `<p><a href="/w">${prose(seed, 1)}</a> ${prose(seed + 1)}</p>`;
    const body = Array.from({ length: 12 }, (_, index) => linked(index)).join('');
    expect(isArticle(og('article'), `<h1>Harbour</h1>${body}`)).toBe(false);
  });

  it('takes no empty or forbidden page for an article, whatever its metadata say', () => {
    expect(isArticle(ld('NewsArticle') + og('article'), '<h1>Access denied</h1><p>Please turn on scripts.</p>')).toBe(
      false,
    );
    expect(isArticle(ld('NewsArticle'), '')).toBe(false);
  });

  it('knows short news in a script without spaces', () => {
    const japanese = ['十三日', '十四日', '十五日']
      .map(
        (day) =>
          `<p>気象庁は${day}、日向灘で震度五弱の地震があったと発表した。震源の深さは約三十キロと推定される。</p>`,
      )
      .join('');
    expect(isArticle(ld('NewsArticle'), `<h1>地震</h1>${japanese}`)).toBe(true);
  });
});
