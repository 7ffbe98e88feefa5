import type { FramedStory } from '../../contract/framed-story.ts';

/**
 * The frame of the page's own site with most text, where it holds a story. What frames of other sites hold, no page may
 * know; of them nothing is said. Null: none.
 *
 * Stands on its own, whole: browsers run it in a page from its source.
 */
export function findFramedStory(): FramedStory | null {
  /** A frame with less text is an advertisement, a form, a player. Characters in paragraphs. */
  const storyChars = 1_500;
  const charsIn = (inside: Document) =>
    [...inside.querySelectorAll('p')].reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
  const [most] = [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')]
    .filter((frame) => frame.checkVisibility())
    .flatMap(({ contentDocument: inside }) => (inside ? [{ inside, chars: charsIn(inside) }] : []))
    .filter(({ chars }) => chars >= storyChars)
    .sort((a, b) => b.chars - a.chars);
  return most ? { url: /^https?:/.test(most.inside.URL) ? most.inside.URL : null } : null;
}
