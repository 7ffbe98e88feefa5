import { shippedGlossary } from '../../glossary/build/shipped-glossary.ts';
import { repository } from '../../scripts/build/repository.ts';

/** What the stand-in offers in a page, as the global `usualDesign`. */
export interface UsualDesign {
  /** Marks all it knows; how long that took, and how many words were marked. */
  mark(): { readonly ms: number; readonly marked: number };
}

/**
 * A stand-in of how such extensions are mostly built: a script with the whole list of words in every tab, which goes through the
 * page's texts at once and registers what it finds with the highlight registry. It reads no article and tells no senses.
 * @returns its source, for the page's own world
 */
export function usualDesign(): string {
  const { entries } = shippedGlossary(`${repository}/glossary/topics/`);
  const words = Object.fromEntries(
    entries.flatMap((entry) =>
      [entry.term, entry.short, ...(entry.aliases ?? [])].flatMap((wording) =>
        wording ? [[wording.toLowerCase(), { term: entry.term, text: entry.definition ?? '' }]] : [],
      ),
    ),
  );
  return `const usualWords = new Map(Object.entries(JSON.parse(${JSON.stringify(JSON.stringify(words))})));\n(${inPage})(usualWords)`;
}

/** Runs in the page, from its source. */
function inPage(words: ReadonlyMap<string, unknown>): void {
  const longest = 5;
  const mark = () => {
    const began = performance.now();
    const highlight = new Highlight();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      if (node.parentElement?.closest('script,style,noscript') || !node.parentElement?.checkVisibility()) continue;
      const tokens = [...node.data.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)];
      for (let at = 0; at < tokens.length; at += 1) {
        for (let count = Math.min(longest, tokens.length - at); count > 0; count -= 1) {
          const [first, last] = [tokens[at], tokens[at + count - 1]];
          if (!first || !last) continue;
          const end = last.index + last[0].length;
          if (!words.has(node.data.slice(first.index, end).toLowerCase())) continue;
          const range = new Range();
          range.setStart(node, first.index);
          range.setEnd(node, end);
          highlight.add(range);
          at += count - 1;
          break;
        }
      }
    }
    CSS.highlights.set('usual-design', highlight);
    return { ms: performance.now() - began, marked: highlight.size };
  };
  Object.assign(globalThis, { usualDesign: { mark } });
}
