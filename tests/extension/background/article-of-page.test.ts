// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { articleOfPage } from '../../../extension/background/article-of-page.ts';
import { outlineOf, paragraphs } from '../../explain/read/outline-of.ts';

const albanian =
  '<p>Ministrja tha të hënën se porti do të shitet, por nënshkrimi i marrëveshjes mund të zgjasë deri në fund të vitit, sepse dy qytetet nuk janë marrë vesh ende për çmimin.</p>';
const page = (lang: string, body: string) =>
  outlineOf(
    `<!doctype html><html lang="${lang}"><head><meta property="og:type" content="article"><meta name="publishdate" content="2024-05-03"></head><body><article><h1>Porti</h1>${body}</article></body></html>`,
  );
const opinion = (language: string | null) => vi.fn(async (_text: string) => language);

describe('the article of a page', () => {
  it('is in the language that the browser hears, where neither text nor page tells it', async () => {
    const detect = opinion('sq');
    const article = await articleOfPage(page('en', albanian.repeat(3)), false, detect);
    expect(article.language).toBe('sq');
    expect(detect.mock.calls[0]?.[0]).toContain('Ministrja');
  });

  it('stays as it was read where the browser is not sure', async () => {
    expect((await articleOfPage(page('en', albanian.repeat(3)), false, opinion(null))).language).toBeNull();
  });

  it('is read without asking where text and page agree, or the reader insists', async () => {
    const detect = opinion('de');
    await articleOfPage(page('en', paragraphs(1, 8)), false, detect);
    await articleOfPage(page('de', paragraphs(1, 8)), true, detect);
    expect(detect).not.toHaveBeenCalled();
  });

  it('is read by what the page states where the browser agrees with it', async () => {
    expect((await articleOfPage(page('de', paragraphs(1, 8)), false, opinion('de'))).language).toBe('de');
    expect((await articleOfPage(page('de', paragraphs(1, 8)), false, opinion('en'))).language).toBe('en');
  });
});
