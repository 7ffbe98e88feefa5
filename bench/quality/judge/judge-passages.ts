import type { ReadPage } from '../read/read-annotated.ts';
import { type Finding, finding } from './figures.ts';
import { mentionsOf } from './mentions-of-terms.ts';

/**
 * What the card quotes of the article. Counted once a term with annotated passages that is found (`mentionsOf`): whether the
 * first, or one of the first three, passages of the first such mention's entry stands in one of the annotated paragraphs.
 * Passages of the standfirst, which is no paragraph, are left out.
 */
export function judgePassages(page: ReadPage): readonly Finding[] {
  const { annotation, readings, pairing } = page;
  return annotation.passages.flatMap(({ text, n }) => {
    const term = annotation.terms.find((one) => one.text === text);
    const mention = term && mentionsOf(term, page, readings[2])[0];
    if (mention === undefined) return [];
    const passages = readings[2].explainers[mention.entry]?.passages ?? [];
    const given = passages
      .filter(({ block }) => block !== pairing.standfirst)
      .slice(0, 3)
      .map(({ block }) => pairing.numbers.get(block) ?? 0);
    const fault = `"${text}" (${mention.entry}): paragraphs ${given.join(', ') || 'none'} for ${n.join(', ')}`;
    return [
      finding(
        'passages: hit@1',
        given.slice(0, 1).some((one) => n.includes(one)),
        fault,
      ),
      finding(
        'passages: hit@3',
        given.some((one) => n.includes(one)),
        fault,
      ),
    ];
  });
}
