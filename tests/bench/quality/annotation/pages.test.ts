import { expect, it } from 'vitest';
import { loadPages, pagesFolder } from '../../../../bench/quality/annotation/load-pages.ts';

it('every annotation of the repository fits the schema and its page', () => {
  expect(loadPages(pagesFolder).problems).toEqual([]);
});
