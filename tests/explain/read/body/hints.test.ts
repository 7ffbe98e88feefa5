import { describe, expect, it } from 'vitest';
import { readHint } from '../../../../explain/read/body/hints.ts';

describe('readHint', () => {
  it.each([
    'related stories',
    'newsletter signup',
    'site footer',
    'ad slot top',
    'social share bar',
    'article author',
    'most read list',
    'cookie banner',
    'read more',
  ])('knows that "%s" is not the article', (hint) => {
    expect(readHint('div', hint).away).toBe(true);
  });

  it.each([
    'article body',
    'social media embed',
    'article grid header',
    'entry content',
    'layout with sidebar',
    'story has comments',
    'shadow',
    'header image',
    'downloads',
    'address',
  ])('does not take "%s" for something else than the article', (hint) => {
    expect(readHint('div', hint).away).toBe(false);
  });

  it('takes plurals for singulars', () => {
    expect(readHint('div', 'comments')).toMatchObject({ away: true, below: true });
    expect(readHint('div', 'ads')).toMatchObject({ away: true });
  });

  it('knows boxes that are named after the text', () => {
    expect(readHint('div', 'article body main').body).toBe(true);
    expect(readHint('article', '').body).toBe(true);
    expect(readHint('div', 'wrapper').body).toBe(false);
  });

  it('tells a box around an offer to subscribe, which may hold a part of the text', () => {
    expect(readHint('div', 'paywall content')).toMatchObject({ away: true, gate: true });
    expect(readHint('div', 'paywall newsletter')).toMatchObject({ away: true, gate: false });
  });

  it('does not judge a heading by its own class', () => {
    expect(readHint('h2', 'ed tag').away).toBe(false);
  });
});
