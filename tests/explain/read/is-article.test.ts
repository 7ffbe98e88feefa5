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

  describe('among the kinds of pages that state little about themselves', () => {
    const slug = 'https://site.example/ministers-meet-over-harbour-deal';
    const repeat = (times: number, make: (seed: number) => string) =>
      Array.from({ length: times }, (_, index) => make(index + 1)).join('');
    const plain = (seed: number) =>
      `<p>The old harbour has nine piers, and the wall on its north side was raised by a metre in year ${seed}. It holds back the tide, which has grown.</p>`;
    const teaser = (seed: number) =>
      `<div class="item"><p><a href="/${seed}">The harbour deal that nobody wanted, part ${seed}</a></p><p>${prose(seed, 1)}</p></div>`;

    it.each([
      ['a section front whose teasers are plain links', '', `<h1>World news</h1><main>${repeat(20, teaser)}</main>`],
      [
        'a section front that states the articles that it leads to',
        `<script type="application/ld+json">[${[1, 2, 3, 4, 5].map((n) => `{"@type":"NewsArticle","headline":"Another story ${n}","datePublished":"2024-05-03"}`).join()}]</script>`,
        `<h1>World news</h1><main>${repeat(20, teaser)}</main>`,
      ],
      ['results of a search', og('website'), `<h1>Results for harbour</h1><main>${repeat(10, teaser)}</main>`],
      [
        'an index of live blogs',
        '',
        `<h1>Live blogs</h1><main>${repeat(12, (seed) => `<article class="post-${seed}"><h2><a href="/live/${seed}">Harbour talks as they happened, day ${seed}</a></h2><p>${prose(seed, 1)}</p></article>`)}</main>`,
      ],
      [
        'a shop',
        '',
        `<h1>Ropes and anchors</h1>${repeat(20, (seed) => `<div><h3><a href="/p/${seed}">Steel anchor for small boats no. ${seed}</a></h3><p>Holds boats of up to nine metres in mud, sand and gravel, and folds flat.</p><p>£${seed}9.99</p></div>`)}`,
      ],
      ['the page of a product', ld('Product'), `<h1>Steel anchor</h1>${repeat(8, plain)}`],
      ['a page of documentation', '', `<h1>How to raise a harbour wall</h1>${repeat(9, plain)}`],
      [
        'the page of a video',
        `${og('video.other')}${ld('VideoObject')}`,
        `<h1>Ministers meet over harbour deal</h1><p>${prose(1)}</p><p>${prose(2)}</p>`,
      ],
      ['the page of a club about itself', og('website'), `<h1>About the harbour club</h1>${repeat(6, plain)}`],
      [
        'an encyclopedia, by its references',
        ld('Article'),
        `<h1>Harbour</h1>${repeat(9, (seed) =>
          plain(seed)
            .replaceAll('. ', `.[${seed}] `)
            .replace('</p>', `[${seed + 1}]</p>`),
        )}`,
      ],
      [
        'questions and answers of users',
        '',
        `<h1>Who may use the harbour?</h1><main>${repeat(7, (seed) => `<div class="answer post-vote"><p>${prose(seed)}</p></div>`)}</main>`,
      ],
    ])('%s is no article', (_kind, head, body) => {
      expect(isArticle(head, body, slug)).toBe(false);
    });

    it.each([
      ['a wire story', og('article'), `<h1>Ministers meet over harbour deal</h1>${paragraphs(1, 7)}`],
      [
        'a brief amid many teasers',
        ld('NewsArticle') + og('article'),
        `<h1>Ministers meet over harbour deal</h1><article>${paragraphs(1, 2)}</article><div>${repeat(40, (seed) => `<h3><a href="/${seed}">Another story on the harbour, part ${seed}</a></h3>`)}</div>`,
      ],
      [
        'a live blog',
        og('article'),
        `<h1>Harbour talks: as it happened</h1>${repeat(12, (seed) => `<div class="entry"><h2>10:${seed} News</h2><p>${prose(seed)}</p></div>`)}`,
      ],
      ['an explainer in which nobody speaks', og('article'), `<h1>What is a harbour wall?</h1>${repeat(9, plain)}`],
      ['an analysis without any metadata', '', `<h1>Why the harbour deal may fail</h1>${paragraphs(1, 9)}`],
      [
        'an opinion with a date',
        '<meta property="article:published_time" content="2024-05-03">',
        `<h1>Sell the harbour now</h1>${repeat(9, plain)}`,
      ],
      ['a press release', og('website'), `<h1>Harbour authority names new head</h1>${paragraphs(1, 6)}`],
      [
        'the open part of an article behind a paywall',
        ld('NewsArticle'),
        `<h1>Ministers meet over harbour deal</h1>${paragraphs(1, 2)}<div class="paywall"><p>Subscribe to read on.</p></div>`,
      ],
    ])('%s is an article', (_kind, head, body) => {
      expect(isArticle(head, body, slug)).toBe(true);
    });

    it('a plain text with a date below its headline is an article, and one without is not', () => {
      const page = (between: string) => `<h1>Sell the harbour now</h1>${between}${repeat(9, plain)}`;
      expect(isArticle('', page('<p>14 janvier 2024</p>'), slug)).toBe(true);
      expect(isArticle('', page(''), slug)).toBe(false);
    });

    it('a paywall that leaves but a sentence is no article', () => {
      const stub = '<h1>Ministers meet over harbour deal</h1><p>The ministers met in the old harbour on Monday.</p>';
      expect(isArticle(ld('NewsArticle'), `${stub}<p>Subscribe to read on.</p>`, slug)).toBe(false);
    });
  });
});
