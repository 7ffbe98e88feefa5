import type { FaqPair } from '../../model/article.ts';
import { articleTypes } from '../meta/article-types.ts';
import { type LdNode, ldNodes, ldText, plainText, typesOf } from '../meta/json-ld.ts';

/** A page that defines more terms is a dictionary. */
const mostDefinitions = 40;

/** Shorter texts say nothing: a link, a label. */
const leastChars = 20;

/**
 * What a publisher says about an article in its JSON-LD without showing it: terms that it defines (schema.org
 * DefinedTerm, wherever it stands: `about`, `mentions`, a DefinedTermSet) and how the article came about (`backstory`).
 */
export function publisherNotes(nodes: readonly LdNode[]): readonly FaqPair[] {
  const terms = nodes.filter((node) => typesOf(node).includes('DefinedTerm'));
  // In a set, terms need not say what they are.
  const inSets = nodes
    .filter((node) => typesOf(node).includes('DefinedTermSet'))
    .flatMap((node) => ldNodes(node.hasDefinedTerm));
  const definitions = [...new Set([...terms, ...inSets])].flatMap(definitionOf).slice(0, mostDefinitions);
  const texts = nodes.filter((node) => typesOf(node).some((type) => articleTypes.has(type)));
  return [...definitions, ...texts.flatMap(backstoryOf)];
}

function definitionOf(node: LdNode): readonly FaqPair[] {
  const [term, answer] = [ldText(node.name), ldText(node.description)];
  if (term === null || answer === null || answer.length < leastChars) return [];
  return [{ kind: 'definition', question: term, answer, blocks: [] }];
}

/** A text, or a CreativeWork with one. An address alone is none. */
function backstoryOf({ backstory }: LdNode): readonly FaqPair[] {
  const work = ldNodes(backstory)[0];
  const stated = work
    ? [work.text, work.articleBody, work.abstract, work.description]
    : Array.isArray(backstory)
      ? backstory
      : [backstory];
  const text = stated.map((value) => (typeof value === 'string' ? plainText(value) : '')).find((value) => value !== '');
  if (text === undefined || text.length < leastChars || /^https?:\S*$/.test(text)) return [];
  return [{ kind: 'backstory', question: null, answer: text, blocks: [] }];
}
