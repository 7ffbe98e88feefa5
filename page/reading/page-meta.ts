import type { PageMeta } from '../../explain/model/outline.ts';

/** All JSON-LD of a page together, in characters. Larger is a catalogue, not an article. */
const jsonLdChars = 300_000;

/** No page of news comes near: what is longer or more than this is not looked at. */
const most = { tags: 1000, characters: 10_000 };

/** What the page says of itself in its head. */
export function readMeta(document: Document): PageMeta {
  // A page can take its own element away.
  const root = document.documentElement as Element | null;
  const { body, defaultView } = document;
  return {
    url: document.URL.replace(/#.*$/, ''),
    title: cut(document.title),
    lang: root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? '',
    dir: body && defaultView?.getComputedStyle(body).direction === 'rtl' ? 'rtl' : 'ltr',
    tags: readTags(document),
    jsonLd: readJsonLd(document),
    time: document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
  };
}

const cut = (text: string) => text.slice(0, most.characters);

const nameAttributes = ['name', 'property', 'itemprop'];

function readTags(document: Document): Record<string, string> {
  const tags = new Map<string, string>();
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, most.tags)) {
    const content = cut(meta.getAttribute('content') ?? '');
    for (const kind of nameAttributes) {
      const name = meta.getAttribute(kind)?.trim().toLowerCase();
      if (name && !tags.has(name)) tags.set(name, content);
    }
  }
  return Object.fromEntries(tags);
}

function readJsonLd(document: Document): string[] {
  const texts: string[] = [];
  let left = jsonLdChars;
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.trim() === '' || text.length > left) continue;
    left -= text.length;
    texts.push(text);
  }
  return texts;
}
