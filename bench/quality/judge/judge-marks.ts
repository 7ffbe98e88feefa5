import { nearestLanguage } from '../../../explain/languages/languages.ts';
import { tokenize } from '../../../explain/text/words.ts';
import type { ReadPage } from '../read/read-annotated.ts';
import {
  type FigureName,
  type Finding,
  finding,
  type Reader,
  type ReaderFigure,
  readerNames,
  readers,
} from './figures.ts';
import { mentionsOf, termOf } from './mentions-of-terms.ts';

/**
 * The marks that each of the three readers gets (no entry is marked twice).
 *
 * - in 100 words: marks by words of the body.
 * - labelled: marks on an annotated term (`termOf`); of the others nobody said whether they help.
 * - worth 1 or 2, worth 2: of the labelled marks those whose label for this reader is at least so high.
 * - wanted found, wanted marked: of the terms labelled 2 for this reader those with a mention that explains them (`mentionsOf`),
 *   and those of which an entry so mentioned is marked, anywhere in the article.
 */
export function judgeMarks(page: ReadPage): readonly Finding[] {
  return readerNames.flatMap((reader) => [...marksOf(page, reader), ...wantedOf(page, reader)]);
}

const named = (reader: Reader, figure: ReaderFigure): FigureName => `${reader}: ${figure}`;

function marksOf(page: ReadPage, reader: Reader): readonly Finding[] {
  const reading = page.readings[readers[reader]];
  const marks = reading.mentions.filter(({ painted }) => painted);
  const language = nearestLanguage(reading.language);
  const words = reading.article.blocks.reduce((sum, { text }) => sum + tokenize(text, language).length, 0);
  return [
    { figure: named(reader, 'marks in 100 words'), right: marks.length, of: words, fault: null },
    ...marks.flatMap((mark) => {
      const term = termOf(mark, page, reading);
      const inWords = `"${mark.text}"${numberOf(page, mark.block)}`;
      if (term === null) return [finding(named(reader, 'marks labelled'), false, `${inWords} has no label`)];
      const label = term[reader];
      const fault = `${inWords}, "${term.text}", is worth ${label}`;
      return [
        finding(named(reader, 'marks labelled'), true, ''),
        finding(named(reader, 'marks worth 1 or 2'), label >= 1, fault),
        finding(named(reader, 'marks worth 2'), label === 2, fault),
      ];
    }),
  ];
}

function wantedOf(page: ReadPage, reader: Reader): readonly Finding[] {
  const reading = page.readings[readers[reader]];
  const marked = new Set(reading.mentions.filter(({ painted }) => painted).map(({ entry }) => entry));
  return page.annotation.terms
    .filter((term) => term[reader] === 2)
    .flatMap((term) => {
      const mentions = mentionsOf(term, page, reading);
      const fault = `"${term.text}" in paragraph ${term.n}`;
      return [
        finding(named(reader, 'wanted found'), mentions.length > 0, fault),
        finding(
          named(reader, 'wanted marked'),
          mentions.some(({ entry }) => marked.has(entry)),
          fault,
        ),
      ];
    });
}

function numberOf({ pairing }: ReadPage, block: number): string {
  const n = pairing.numbers.get(block);
  return n === undefined ? ' in no annotated paragraph' : ` in paragraph ${n}`;
}
