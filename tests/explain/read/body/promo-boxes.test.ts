// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../../explain/read/body/body.ts';
import { treeOf } from '../../../../explain/read/body/tree.ts';
import { pageOf, paragraphs, prose } from '../outline-of.ts';

const around = (box: string) =>
  bodyOf(
    treeOf(pageOf(`<article><h1>Ministers meet</h1>${paragraphs(1, 3)}${box}${paragraphs(4, 3)}</article>`)),
    null,
  ).map(({ text }) => text);
const expected = [1, 2, 3, 4, 5, 6].map((seed) => prose(seed));

describe('dropPromoBoxes', () => {
  it.each([
    '<div><h3>The harbour post</h3><p>All that moved the town in one letter, every single Friday morning.</p><p>I agree to receive the newsletter.</p></div>',
    '<section><h3>Hafenbrief</h3><p>Was die Stadt bewegt, jeden Freitag.</p><p>Newsletter jetzt abonnieren</p></section>',
    '<div><p>पूरी खबर पढ़ें हमारे साथ हर दिन, हर समय</p><p>ऐप डाउनलोड करने के लिए कोड स्कैन करें</p></div>',
    '<div><p>All that moved the town in one letter, every single Friday morning.</p><form><label>Sign up</label></form></div>',
  ])('drops a box with an offer as a whole: %s', (box) => {
    expect(around(box)).toEqual(expected);
  });

  it('keeps a paragraph that speaks of a newsletter', () => {
    const text = 'She wrote in her newsletter that the harbour would never be sold to anybody.';
    expect(around(`<p>${text}</p>`)).toContain(text);
    expect(around(`<div><p>${text}</p></div>`)).toContain(text);
  });

  it('keeps entries of a live blog, one of which speaks of a newsletter', () => {
    const entries = ['She wrote so in her newsletter.', 'The talks went on.', 'The vote was put off.']
      .map((text) => `<div class="entry"><h3>News</h3><p>${text}</p></div>`)
      .join('');
    expect(around(`<div>${entries}</div>`)).toContain('She wrote so in her newsletter.');
  });

  it('drops the offer of a channel on a messenger', () => {
    const offer = '<h3>Schon dabei?</h3><p>Abonniere den WhatsApp-Kanal der Zeitung.</p>';
    expect(around(`<div class="x">${offer}</div>`)).not.toContain('Schon dabei?');
  });

  it('keeps a short last part of the text, and a brief that is hardly longer than an offer', () => {
    const part = '<p>The talks went on.</p><p>She wrote so in her newsletter.</p>';
    expect(around(`<div class="article-body">${part}</div>`)).toContain('The talks went on.');
    const brief = `<main><h1>Ministers meet</h1><p>${prose(1, 1)}</p><div><p>${prose(2, 1)}</p><p>Subscribe to our letter</p></div></main>`;
    expect(bodyOf(treeOf(pageOf(brief)), null).map(({ text }) => text)).toContain(prose(2, 1));
  });
});
