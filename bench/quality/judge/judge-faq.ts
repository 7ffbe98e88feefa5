import type { FaqPair } from '../../../explain/model/article.ts';
import type { Annotation } from '../annotation/annotation.ts';
import { plain } from '../annotation/page-text.ts';
import type { ReadPage } from '../read/read-annotated.ts';
import { type Finding, finding } from './figures.ts';
import { foldPhrase } from './phrases.ts';

type Pair = Annotation['faq'][number];

/**
 * Questions that the publisher answers. Found: of the annotated pairs, those read with the same question (case and signs
 * folded) and an answer that opens so. Annotated: of the pairs read, definitions and backstories left out, those annotated.
 */
export function judgeFaq({ annotation, readings }: ReadPage): readonly Finding[] {
  const read = readings[2].article.faq.filter(({ kind }) => kind === 'question');
  return [
    ...annotation.faq.map((pair) =>
      finding(
        'faq: found',
        read.some((one) => isSame(one, pair)),
        `"${pair.question}" is not found`,
      ),
    ),
    ...read.map((one) =>
      finding(
        'faq: annotated',
        annotation.faq.some((pair) => isSame(one, pair)),
        `"${one.question}": "${one.answer.slice(0, 60)}" is not annotated`,
      ),
    ),
  ];
}

function isSame({ question, answer }: FaqPair, pair: Pair): boolean {
  return foldPhrase(question ?? '') === foldPhrase(pair.question) && plain(answer).startsWith(plain(pair.opens));
}
