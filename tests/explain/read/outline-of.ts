import type { Outline } from '../../../explain/model/outline.ts';
import { hintsAsWords } from '../../../explain/read/hints-as-words.ts';
import { readPage } from '../../../page/reading/read-page.ts';

/** The outline of a page given as HTML, as the page's script makes it, with hints as words. `url` stands for the page's address. */
export function outlineOf(
  html: string,
  url = 'https://paper.example/2024/05/03/ministers-meet-over-harbour-deal',
): Outline {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = page.documentElement.lang;
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceChildren(...page.body.childNodes);
  const outline = hintsAsWords(readPage(document).outline);
  return { ...outline, meta: { ...outline.meta, url } };
}

/** A page with the given body. */
export function pageOf(body: string, head = '<title>Ministers meet over harbour deal | The Paper</title>'): Outline {
  return outlineOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
}

/** Running text of about so many sentences, the same for the same number. */
export function prose(seed: number, sentences = 3): string {
  const subjects = ['The minister', 'The council', 'A spokeswoman', 'The harbour authority', 'The union', 'The court'];
  const verbs = ['said that', 'announced that', 'told reporters that', 'explained that', 'wrote that'];
  const rests = [
    'the plan would cost more',
    'the talks had stalled',
    'both sides were close',
    'the vote came too early',
  ];
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  return Array.from({ length: sentences }, (_, index) => {
    const at = seed * 7 + index * 3;
    return `${pick(subjects, at)} ${pick(verbs, at + 1)} ${pick(rests, at + 2)}, according to the paper on page ${seed}${index}.`;
  }).join(' ');
}

/** Paragraphs of such text. */
export function paragraphs(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `<p>${prose(from + index)}</p>`).join('');
}
