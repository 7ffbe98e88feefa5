import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { story as bridge } from '../../components/sample/story.ts';
import type { Samples, Story, StoryPart } from '../../playground/contract/story.ts';

/** The samples: two demo articles, as their pages have them, and the story of the sample page. */
export function sampleStories(repository: URL): Samples {
  const demo = (name: string) => storyOfPage(readFileSync(new URL(`demo/${name}`, repository), 'utf8'));
  return {
    draft: demo('analysis.html'),
    strait: demo('wire.html'),
    bridge: {
      headline: bridge.headline,
      parts: bridge.paragraphs.map((text) => ({ kind: 'paragraph', text })),
      language: 'en-GB',
      source: { site: '', author: '', published: '' },
    },
  };
}

/** The story of a demo page: its text without the page's own furniture. */
function storyOfPage(html: string): Story {
  const { document } = new Window();
  document.write(html);
  const stated = (name: string) =>
    document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
  const article = document.querySelector('article');
  if (!article) throw new Error('A demo page has no article.');
  const told = 'p.standfirst, :scope > p:not(.meta), :scope > h2, :scope > details';
  return {
    headline: textOf(article.querySelector('h1')),
    parts: [...article.querySelectorAll(told)].map(partOf),
    language: document.documentElement.getAttribute('lang') ?? '',
    source: {
      site: stated('og:site_name'),
      author: stated('author'),
      published: stated('article:published_time'),
    },
  };
}

type Found = {
  readonly textContent: string;
  readonly localName: string;
  querySelector(selector: string): Found | null;
};

function partOf(element: Found): StoryPart {
  if (element.localName === 'details') {
    const [text, answer] = [textOf(element.querySelector('summary')), textOf(element.querySelector('p'))];
    return { kind: 'question', text, answer };
  }
  return { kind: element.localName === 'h2' ? 'heading' : 'paragraph', text: textOf(element) };
}

const textOf = (element: Pick<Found, 'textContent'> | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
