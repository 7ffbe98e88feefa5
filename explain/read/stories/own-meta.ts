import type { PageMeta } from '../../model/outline.ts';
import { lettersOf } from '../body/text-shape.ts';

/** What a page says of its site holds for every story on it. */
const siteTags = ['og:site_name', 'application-name'];

/**
 * What a page says of itself, as far as it is about one of its stories: the page's head may be that of the first or follow
 * the reader, whole or in part. What cannot be told to be about this story is left out.
 * @param named the headlines of this story and of the others
 * @param isFirst whether it stands first on the page
 */
export function ownMeta(
  meta: PageMeta,
  named: { readonly own: string; readonly others: readonly string[] },
  isFirst: boolean,
): PageMeta {
  const own = lettersOf(named.own);
  const others = named.others.map(lettersOf);
  const isTitled = lettersOf(meta.title).includes(own);
  const isTagged = lettersOf(meta.tags['og:title'] ?? meta.title).includes(own);
  const isMine = (text: string) => {
    const letters = lettersOf(text);
    return letters.includes(own) || !others.some((other) => letters.includes(other));
  };
  return {
    ...meta,
    url: isTitled ? meta.url : (/^\w+:\/\/[^/]*/.exec(meta.url)?.[0] ?? ''),
    title: isTitled ? meta.title : named.own,
    tags: isTagged
      ? meta.tags
      : Object.fromEntries(siteTags.flatMap((tag) => (meta.tags[tag] ? [[tag, meta.tags[tag]]] : []))),
    jsonLd: meta.jsonLd.filter(isMine),
    time: isTagged && isFirst ? meta.time : null,
  };
}
