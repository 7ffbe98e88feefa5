import type { PreparedArticle } from '../../text/prepared-article.ts';
import type { Word } from '../../text/words.ts';
import type { KnownArticle, KnownBody } from './known-article.ts';
import { placeInArticle } from './place-in-article.ts';
import type { SelectedText } from './selected-text.ts';
import type { PersonMatch } from './selection-answer.ts';

/**
 * The bodies of the article of which a selection is the name, as it is written there, or the short form that the article
 * gives ("OfS"). With what the article says they are; of bodies whose name a selection only holds nothing is said.
 */
export function bodiesNamed(selected: SelectedText, { bodies, prepared }: KnownArticle): readonly PersonMatch[] {
  const named = bodies.find(({ names }) => names.some((name) => isName(name, selected)));
  return named === undefined ? [] : [matchOf(named, prepared)];
}

/** The body of which a match tells. */
export function bodyOf({ name, block, start }: PersonMatch, { bodies, prepared }: KnownArticle): KnownBody | undefined {
  return bodies.find((body) => body.name === name && body.block === block && matchOf(body, prepared).start === start);
}

function matchOf({ name, description, block, start }: KnownBody, { blocks }: PreparedArticle): PersonMatch {
  const at = blocks.find((one) => one.block.id === block);
  const place =
    at === undefined ? { block, start: 0, end: 0, section: null, paragraph: null } : placeInArticle(at, start);
  return { kind: 'person', how: 'exact', name, description, ...place };
}

function isName(name: string, { text, words, from, to }: SelectedText): boolean {
  const [first, last]: readonly (Word | undefined)[] = [words[from], words[to - 1]];
  return first !== undefined && last !== undefined && text.slice(first.start, last.end) === name;
}
