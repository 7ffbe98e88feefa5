import type { PreparedArticle, PreparedBlock } from '../text/prepared-article.ts';
import { isCapitalised } from '../text/words.ts';
import { findBracketed } from './bracketed.ts';

/** An initialism that the article itself resolves. */
export interface ArticleInitialism {
  readonly short: string;
  readonly expansion: string;
  /** Where it is introduced. */
  readonly block: PreparedBlock;
  readonly start: number;
  readonly end: number;
}

/** Words that an initialism may pass over: "Office *of the* High Commissioner *for* Human Rights". */
const passedOver: ReadonlySet<string> = new Set(
  'of the and for in on to a an at by with de la du des der und'.split(' '),
);
/** Everybody knows these; their names would only be in the way. */
const everyday: ReadonlySet<string> = new Set('US USA UK UAE EU UN TV AM PM CEO ID OK IT PR HR HQ DC'.split(' '));
const shortest = 2;
const longest = 6;

/**
 * All initialisms that the article resolves, by short form: bracketed ones first, then those in capitals whose letters
 * are the initials of a capitalised name that stands earlier in the text, stop words passed over.
 */
export function findInitialisms(prepared: PreparedArticle): ReadonlyMap<string, ArticleInitialism> {
  const found = new Map<string, ArticleInitialism>();
  for (const block of prepared.blocks) {
    for (const { short, long, start, end } of findBracketed(block.block.text)) {
      if (!found.has(short) && !everyday.has(short)) found.set(short, { short, expansion: long, block, start, end });
    }
  }
  for (const [short, name] of unbracketed(prepared, found)) found.set(short, name);
  return found;
}

function unbracketed(
  prepared: PreparedArticle,
  known: ReadonlyMap<string, ArticleInitialism>,
): ReadonlyMap<string, ArticleInitialism> {
  const sought = new Set<string>();
  for (const { words } of prepared.blocks) {
    for (const { text, lower } of words) if (text !== lower && isCandidate(text) && !known.has(text)) sought.add(text);
  }
  const names = new Map<string, ArticleInitialism>();
  const found = new Map<string, ArticleInitialism>();
  if (sought.size === 0) return found;
  for (const block of prepared.blocks) {
    for (const word of block.words) {
      const name = names.get(word.text);
      if (name && !found.has(word.text)) found.set(word.text, name);
    }
    for (const name of namesOf(block, sought)) if (!names.has(name.short)) names.set(name.short, name);
  }
  return found;
}

function isCandidate(text: string): boolean {
  return text.length >= shortest && text.length <= longest && /^\p{Lu}+$/u.test(text) && !everyday.has(text);
}

/** Every capitalised name of the block that could have one of the initialisms sought. */
function namesOf(block: PreparedBlock, sought: ReadonlySet<string>): readonly ArticleInitialism[] {
  const { words } = block;
  const names: ArticleInitialism[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!isNameWord(words[from]?.text)) continue;
    let letters = '';
    for (let to = from; to < words.length; to += 1) {
      const word = words[to];
      if (word === undefined) break;
      if (isNameWord(word.text)) {
        letters += word.text[0];
        // Two letters fit many a person by chance, but persons have no article: "the European Union".
        const sure = letters.length > shortest || words[from - 1]?.lower === 'the';
        if (sure && sought.has(letters)) names.push(nameAt(block, from, to, letters));
      } else if (!passedOver.has(word.lower)) break;
      if (word.tie === 'none' || letters.length === longest) break;
    }
  }
  return names;
}

function isNameWord(text: string | undefined): boolean {
  return text !== undefined && isCapitalised(text) && text.length > 1;
}

function nameAt(block: PreparedBlock, from: number, to: number, short: string): ArticleInitialism {
  const start = block.words[from]?.start ?? 0;
  const end = block.words[to]?.end ?? start;
  return { short, expansion: block.block.text.slice(start, end), block, start, end };
}
