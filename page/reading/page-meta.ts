import type { PageMeta } from '../../explain/model/outline.ts';

/** All JSON-LD of a page together, in characters. Larger is a catalogue, not an article. */
const jsonLdChars = 300_000;

/** What the page says of itself in its head. */
export function readMeta(document: Document): PageMeta {
  const root = document.documentElement;
  return {
    url: document.URL.replace(/#.*$/, ''),
    title: document.title,
    lang: root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? '',
    dir: direction(document),
    tags: readTags(document),
    jsonLd: readJsonLd(document),
    time: document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
  };
}

function direction(document: Document): 'ltr' | 'rtl' {
  const { body, defaultView } = document;
  return body && defaultView?.getComputedStyle(body).direction === 'rtl' ? 'rtl' : 'ltr';
}

const nameAttributes = ['name', 'property', 'itemprop'];

function readTags(document: Document): Record<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
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
