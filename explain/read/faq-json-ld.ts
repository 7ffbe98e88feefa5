import type { FaqPair } from '../article.ts';
import { type LdNode, ldNodes, ldText, plainText, typesOf } from './json-ld.ts';

/** So many letters and digits at the beginning in common make two texts the same. */
const SAME_CHARS = 48;

/**
 * Pairs as the page shows them, completed by its JSON-LD (FAQPage, QAPage): a question that was lost, an answer that is
 * not in the document until it is unfolded. Where the page shows none, those of the JSON-LD. Questions that have no
 * answer anywhere are left out.
 */
export function completeFaq(shown: readonly FaqPair[], nodes: readonly LdNode[]): readonly FaqPair[] {
  const stated = nodes
    .filter((node) => typesOf(node).some((type) => type === 'FAQPage' || type === 'QAPage'))
    .flatMap(pairsOf);
  if (shown.length === 0) return stated;
  const completed = shown.map((pair) => {
    const same = stated.find((other) => isSame(other.question, pair.question) || isSame(other.answer, pair.answer));
    if (!same) return pair;
    return { question: pair.question ?? same.question, answer: pair.answer || same.answer, blocks: pair.blocks };
  });
  return completed.filter(({ answer }) => answer !== '');
}

function pairsOf(node: LdNode): readonly FaqPair[] {
  return ldNodes(node.mainEntity).flatMap((entity) => {
    const accepted = ldNodes(entity.acceptedAnswer)[0] ?? ldNodes(entity.suggestedAnswer)[0];
    const question = ldText(entity.name) ?? ldText(entity.text);
    const answer = typeof accepted?.text === 'string' ? plainText(accepted.text) : '';
    return question !== null && answer !== '' ? [{ question, answer, blocks: [] }] : [];
  });
}

function isSame(a: string | null, b: string | null): boolean {
  const [first, second] = [key(a), key(b)];
  return first !== '' && first === second;
}

function key(text: string | null): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, SAME_CHARS);
}
