import type { Page } from 'puppeteer-core';

/** In viewport pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Milliseconds by the page's own clock: to the page's script a pointer that moves while the page scrolls, or soon after,
 * is not yet pointing at anything.
 */
const scrollQuiet = 200;

/**
 * Scrolls to words of the page and says where they are now: the middle of their first line. Words that inline markup
 * splits are found too; white space counts as one space, and what is invisible in text (soft hyphens) not at all.
 * @param around a longer piece of the same text that holds the words, to tell one place from another
 */
export async function scrollToWords(page: Page, words: string, around: string = words): Promise<Point> {
  const point = await page.evaluate(
    async (wanted, context, quiet) => {
      const places: { node: Text; offset: number }[] = [];
      let text = '';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.parentElement?.closest('script, style, noscript, [hidden]')) continue;
        for (let offset = 0; offset < node.data.length; offset += 1) {
          const letter = node.data.charAt(offset);
          if (/[\u00ad\u200b]/.test(letter)) continue;
          const isSpace = /\s/.test(letter);
          if (isSpace && text.endsWith(' ')) continue;
          text += isSpace ? ' ' : letter;
          places.push({ node, offset });
        }
      }
      const start = text.indexOf(wanted, Math.max(0, text.indexOf(context)));
      const first = places[start];
      const last = places[start + wanted.length - 1];
      if (start < 0 || !text.includes(context) || !first || !last) return null;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      const before = range.getBoundingClientRect();
      const scrolled = new Promise((done) => document.addEventListener('scroll', done, { capture: true, once: true }));
      first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const after = range.getBoundingClientRect();
      if (after.x !== before.x || after.y !== before.y) await scrolled;
      await new Promise((done) => setTimeout(done, quiet));
      const line = range.getClientRects()[0];
      return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
    },
    words,
    around,
    scrollQuiet,
  );
  if (!point) throw new Error(`"${words}" is not on the page`);
  return point;
}

/** Rests the pointer on a point as a hand does: from beside it, in steps. */
export async function pointAt(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x - 40, y + 60);
  await page.mouse.move(x, y, { steps: 4 });
}

/** Moves the pointer to where nothing of ours is. */
export async function pointAway(page: Page): Promise<void> {
  await page.mouse.move(3, 3, { steps: 2 });
}
