import { describe, expect, it } from 'vitest';
import { nearestLanguage } from '../../../explain/languages/languages.ts';
import { keptAddress } from '../../../extension/met/kept-address.ts';
import { sentenceAt, sentenceWith } from '../../../extension/met/kept-sentence.ts';

describe('The address of a met word', () => {
  it.each([
    ['https://a.example/s?utm_source=x&UTM_Medium=y&fbclid=1&gclid=2&at_campaign=3', 'https://a.example/s'],
    ['https://a.example/s?id=7&utm_source=x#comments', 'https://a.example/s?id=7'],
    ['https://a.example/s?q=a%20b', 'https://a.example/s?q=a%20b'],
    ['https://reader:secret@a.example/s#:~:text=word', 'https://a.example/s'],
    ['https://a.example/s?cid=9&attitude=2', 'https://a.example/s?cid=9&attitude=2'],
  ])('%s is kept as %s', (url, kept) => expect(keptAddress(url)).toBe(kept));

  it.each([
    null,
    '',
    'about:blank',
    'file:///a',
    'chrome-extension://a/b.html',
    `https://a.example/${'x'.repeat(2000)}`,
  ])('of %s is not kept', (url) => expect(keptAddress(url)).toBeNull());
});

describe('The sentence of a met word', () => {
  const english = nearestLanguage('en');
  const text = 'Mr. Orr left early. The council had no quorum, e.g. three members. It met again.';

  it('is the one in which it stands', () => {
    expect(sentenceAt(text, text.indexOf('quorum'), english)).toBe('The council had no quorum, e.g. three members.');
    expect(sentenceAt('', 0, english)).toBe('');
    expect(sentenceAt(text, 5000, english)).toBe('');
  });

  it('is cut around the word at 400 characters, at words', () => {
    const long = `${'before '.repeat(100)}quorum ${'after '.repeat(100)}`;
    const cut = sentenceAt(long, long.indexOf('quorum'), english);
    expect(cut.length).toBeLessThanOrEqual(400);
    expect(cut).toMatch(/^before .*quorum.* after$/u);
  });

  it('is looked for where the reader looks, then in what the article says of the word', () => {
    const passages = [{ text: 'Enough members must be there.' }, { text: 'A Quorum is needed. More follows.' }];
    expect(sentenceWith('quorum', text, passages, english)).toBe('The council had no quorum, e.g. three members.');
    expect(sentenceWith('quorum', '', passages, english)).toBe('A Quorum is needed.');
    expect(sentenceWith('levy', text, passages, english)).toBe('');
  });
});
