import type { FaqPair } from '../../model/article.ts';
import { lettersOf } from '../body/text-shape.ts';
import { type LdNode, ldNodes, ldText, plainText, typesOf } from '../meta/json-ld.ts';

/** So many letters and digits at the beginning in common make two texts the same. */
const sameChars = 48;

/**
 * Pairs as the page shows them, completed by its JSON-LD (FAQPage, QAPage, Question): a question that was lost, an answer
 * that is not in the document until it is unfolded. Where the page shows none, those of the JSON-LD. Questions that have
 * no answer anywhere are left out.
 */
export function completeFaq(shown: readonly FaqPair[], nodes: readonly LdNode[]): readonly FaqPair[] {
  const stated = nodes.flatMap((node) => {
    const types = typesOf(node);
    if (types.includes('Question')) return pairOf(node);
    return types.some((type) => type === 'FAQPage' || type === 'QAPage')
      ? ldNodes(node.mainEntity).flatMap(pairOf)
      : [];
  });
  const byText = new Map(stated.flatMap((pair) => [key(pair.question), key(pair.answer)].map((text) => [text, pair])));
  const completed = shown.map((pair) => {
    if (pair.kind !== 'question') return pair;
    const same = byText.get(key(pair.question)) ?? byText.get(key(pair.answer));
    return same && (key(pair.question) || key(pair.answer))
      ? { ...pair, question: pair.question ?? same.question, answer: pair.answer || same.answer }
      : pair;
  });
  const answered = completed.filter(({ answer }) => answer !== '');
  return shown.some(({ kind }) => kind === 'question') ? answered : [...answered, ...stated];
}

function pairOf(entity: LdNode): readonly FaqPair[] {
  const accepted = ldNodes(entity.acceptedAnswer)[0] ?? ldNodes(entity.suggestedAnswer)[0];
  const question = ldText(entity.name) ?? ldText(entity.text);
  const answer = typeof accepted?.text === 'string' ? plainText(accepted.text) : '';
  return question !== null && answer !== '' ? [{ kind: 'question', question, answer, blocks: [] }] : [];
}

function key(text: string | null): string {
  return lettersOf(text ?? '').slice(0, sameChars);
}
