import { type PageReading, type ReadOptions, readPage } from '../../page/reading/read-page.ts';

/** Fills the document of the test's DOM and reads it. */
export function pageFrom(body: string, options: ReadOptions = {}): PageReading {
  document.body.replaceChildren();
  document.body.append(...new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html').body.childNodes);
  return readPage(document, options);
}

/** The blocks as "kind: text", for short expectations. */
export function lines(body: string, options: ReadOptions = {}): string[] {
  return pageFrom(body, options).outline.blocks.map(({ kind, text, folded }) => `${kind}${folded ? '*' : ''}: ${text}`);
}
