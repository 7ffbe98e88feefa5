const encyclopedia = 'https://en.wikipedia.org/wiki/Special:Search?search=';

/** A search that no moved page can break; the reader's own click leads there. */
export function LookItUp({ term }: { term: string }) {
  return (
    <a class="link" target="_blank" rel="noreferrer" href={encyclopedia + encodeURIComponent(term)}>
      Look it up on Wikipedia
    </a>
  );
}
