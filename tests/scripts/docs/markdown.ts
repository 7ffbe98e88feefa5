const withoutFences = (markdown: string) => markdown.replaceAll(/^(```|~~~).*?^\1/gms, '');

/** Where a document's links and pictures lead, in their order; not those in code. */
export function linksOf(markdown: string): string[] {
  const text = withoutFences(markdown).replaceAll(/`[^`\n]*`/g, '');
  const links = /\]\(<?([^()\s>]+)>?(?:\s+"[^"]*")?\)|\b(?:src|href)="([^"]+)"/g;
  return [...text.matchAll(links)].map(([, inMarkdown, inHtml]) => inMarkdown ?? inHtml ?? '');
}

/** The anchors of a document's headings, as forges make them: small letters, hyphens for blanks, no punctuation. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutFences(markdown).matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const anchor = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    let unique = anchor;
    for (let again = 1; anchors.has(unique); again += 1) unique = `${anchor}-${again}`;
    anchors.add(unique);
  }
  return anchors;
}
