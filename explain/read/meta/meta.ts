import type { ArticleMeta } from '../../model/article.ts';
import type { Outline, PageMeta } from '../../model/outline.ts';
import { articleTypes } from './article-types.ts';
import { genreOf } from './genre.ts';
import { type LdNode, ldNodes, ldText, plainText, typesOf } from './json-ld.ts';
import { pageDates } from './page-dates.ts';
import { shownBylines } from './shown-lines.ts';

/** Between a headline and the name of the site. */
const separator = /\s+[|\-–—·•»:]{1,2}\s+|\s*\|\s*/;

/** A longer "name" is a list, or a sentence that landed in the wrong field. */
const bylineChars = 120;

/** With all that pages put around it; what lies behind is not looked at. */
const bylineWithDateChars = 600;

/** What pages put behind the name, in the same field. */
const bylineDate =
  /[\s,|·-]*(\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2},) \d{4}.*$|[\s,|·-]+\d{1,2}\.\d{1,2}\.\d{4}.*$|\d+ (minute|hour|day)s? ago.*$/u;

/** The site's name in a title may be longer or shorter than where the page states it. */
const siteShare = 0.5;

/** An author with so many words of the site's name is the site. */
const sameName = 0.99;

/** A heading with fewer words of the page's title in common is not the headline. */
const sameShare = 0.4;

/** What an article says about itself: from its headings, its JSON-LD, its `<meta>` tags and its title. */
export function articleMeta(outline: Outline, nodes: readonly LdNode[]): ArticleMeta {
  const node = nodes.find((candidate) => typesOf(candidate).some((type) => articleTypes.has(type)));
  const site = siteOf(outline.meta, nodes, node);
  const title = headlineOf(outline, node, site);
  const { published, modified } = pageDates(outline, node);
  return {
    title,
    byline: bylineOf(outline, node, site),
    published,
    ...(modified !== null && { modified }),
    site,
    genre: genreOf(outline, nodes, title),
  };
}

function siteOf({ tags }: PageMeta, nodes: readonly LdNode[], node: LdNode | undefined): string | null {
  const stated = tags['og:site_name'] ?? ldText(node?.publisher);
  const named = stated ?? nodes.filter((candidate) => typesOf(candidate).includes('WebSite')).map(nameOf)[0];
  return plainText(named ?? tags['application-name'] ?? '') || null;
}

function nameOf(node: LdNode): string | null {
  return ldText(node.name);
}

/**
 * The headline as the page shows it: the `<h1>` that says what the page's title says; without one what the metadata
 * call the headline, and last the title without the site's name.
 */
function headlineOf(outline: Outline, node: LdNode | undefined, site: string | null): string {
  const { title, tags } = outline.meta;
  const short = withoutSiteName(plainText(title), site);
  const stated = [ldText(node?.headline), tags['og:title'], tags['twitter:title']]
    .map((text) => withoutSiteName(plainText(text ?? ''), site))
    .filter((text) => text !== '');
  const shown = outline.blocks.filter((block) => block.kind === 'heading' && block.level === 1).map(({ text }) => text);
  const likeness = (text: string) => Math.max(...[short, ...stated].map((other) => likenessOf(text, other)));
  const same = shown.filter((text) => likeness(text) >= sameShare).toSorted((a, b) => likeness(b) - likeness(a))[0];
  const only = shown.length === 1 && wordsOf(shown[0] ?? '').length > 2 ? shown[0] : undefined;
  return (same ?? only ?? stated[0] ?? short).replace(/\s+/g, ' ');
}

/** A title without what the site adds at either end: its name where it is known, else a short last part. */
export function withoutSiteName(title: string, site: string | null): string {
  const parts = title.split(separator);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSite = (part: string) => site !== null && likenessOf(part, site) >= siteShare;
  if (isSite(parts[0] ?? '')) return title.slice(title.indexOf(parts[1] ?? ''));
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•»:]+$/, '');
  const isShort =
    wordsOf(last).length <= 4 &&
    !/^["“„«'‘]/u.test(last) &&
    wordsOf(rest).length >= 4 &&
    /[|·•»]|\s[-–—]\s/.test(title.slice(rest.length));
  return isSite(last) || isShort ? withoutSiteName(rest, site) : title;
}

function bylineOf(outline: Outline, node: LdNode | undefined, site: string | null): string | null {
  const { tags } = outline.meta;
  const people = ldNodes(node?.author).map(nameOf);
  const names = people.length > 0 ? people : [ldText(node?.author)];
  const stated = [names.filter((name) => name !== null).join(', '), tags.author, tags['article:author'], tags.byl];
  const found = [...stated, ...shownBylines(outline)]
    .map((text) =>
      plainText(text ?? '')
        .slice(0, bylineWithDateChars)
        .replace(/^(?:by|von|par|por|di)[\s:]+/i, '')
        .replace(bylineDate, ''),
    )
    .filter(
      (text) => text !== '' && text.length <= bylineChars && !/^https?:|^www\.|^@/.test(text) && /\p{L}/u.test(text),
    );
  // Many sites state themselves as the author, and name who wrote it only in the text.
  return found.find((text) => site === null || likenessOf(text, site) < sameName) ?? found[0] ?? null;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words in common, as a share of those of the longer text: 1 for the same words. */
function likenessOf(a: string, b: string): number {
  const [first, second] = [wordsOf(a), new Set(wordsOf(b))];
  return first.filter((word) => second.has(word)).length / Math.max(first.length, second.size, 1);
}
