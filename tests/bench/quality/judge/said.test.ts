import { expect, it } from 'vitest';
import type { QuotationText } from '../../../../bench/quality/banks/quotation-bank.ts';
import { judgeSaid } from '../../../../bench/quality/judge/judge-said.ts';
import { english } from '../../../../explain/english/english.ts';
import { counts } from '../made-up-page.ts';

const words = '“It was loud in there,”';
const text = (paragraphs: readonly string[], said: QuotationText['said']): QuotationText => ({
  id: 'made-up',
  published: '2024-05-03',
  title: 'Dam leaks',
  paragraphs,
  said,
});
const figures = (...texts: QuotationText[]) =>
  counts(judgeSaid('after', texts, english), 'quotations after: not wrong', 'quotations after: named');

it('a speaker is right by any of the names, with a title before or less said behind', () => {
  const paragraphs = [`${words} said Mayor Ilse Varga.`, `${words} a spokesman for the port said.`];
  expect(
    figures(
      text(paragraphs, [
        { starts: `${words} said`, by: ['Ilse Varga'] },
        { starts: `${words} a spokesman`, by: ['a spokesman'] },
      ]),
    ),
  ).toEqual(['2 of 2', '2 of 2']);
});

it('nobody is never wrong, and no name where nobody can know', () => {
  expect(figures(text([`${words} he said.`], [{ starts: words, by: ['Varga'] }]))).toEqual(['1 of 1', '0 of 1']);
  expect(figures(text([`${words} he said.`], [{ starts: words, by: [] }]))[0]).toBe('1 of 1');
  expect(figures(text([`${words} Varga said.`], [{ starts: words, by: [] }]))[0]).toBe('0 of 1');
  expect(figures(text([`${words} Varga said.`], [{ starts: words, by: ['Ilse Varga'] }]))[0]).toBe('0 of 1');
});

it('says which text lacks a sentence', () => {
  expect(() => figures(text(['Rain fell.'], [{ starts: 'Snow', by: [] }]))).toThrow(
    'made-up: no sentence starts with Snow',
  );
});
