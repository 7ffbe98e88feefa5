import type { Annotation } from './annotation.ts';
import { plain } from './page-text.ts';
import { placesOf } from './words-in.ts';

/**
 * What of an annotation does not stand on its page: every `opens` in the page's order, every other text in the paragraph
 * that it names. Each message begins with its key.
 * @param lines the page's text, a line a block
 */
export function checkAnnotation(annotation: Annotation, lines: readonly string[]): readonly string[] {
  const { title, standfirst, faq } = annotation;
  const { paragraphs, problems } = findParagraphs(annotation, lines);
  const opensLine = (opens: string) => lines.some((line) => opensWith(line, opens));
  return [
    ...(lines.includes(plain(title)) ? [] : [`title: "${title}" is no line of the page`]),
    ...(standfirst === undefined || opensLine(standfirst) ? [] : [`standfirst: "${standfirst}" opens no line`]),
    ...problems,
    ...within(annotation, paragraphs),
    ...named(annotation, lines),
    ...faq.flatMap(({ question, opens }, at) => [
      ...(lines.some((line) => line.includes(plain(question)))
        ? []
        : [`faq[${at}].question: "${question}" is not on the page`]),
      ...(opensLine(opens) ? [] : [`faq[${at}].opens: "${opens}" opens no line`]),
    ]),
  ];
}

/** The annotated paragraphs' texts: each the first line behind the one before it that opens so. */
function findParagraphs({ paragraphs: annotated }: Annotation, lines: readonly string[]) {
  const paragraphs = new Map<number, string>();
  const problems: string[] = [];
  let from = 0;
  for (const [at, { n, opens }] of annotated.entries()) {
    const found = lines.findIndex((line, index) => index >= from && opensWith(line, opens));
    if (found >= 0) {
      paragraphs.set(n, lines[found] ?? '');
      from = found + 1;
    } else {
      const elsewhere = lines.some((line) => opensWith(line, opens))
        ? 'stands before the paragraph above it'
        : 'opens no line';
      problems.push(`paragraphs[${at}].opens: "${opens}" ${elsewhere}`);
    }
  }
  return { paragraphs, problems };
}

function opensWith(line: string, opens: string): boolean {
  return line.startsWith(plain(opens));
}

function within(annotation: Annotation, paragraphs: ReadonlyMap<number, string>): readonly string[] {
  const { terms, traps, people, quotations } = annotation;
  const missing = (place: string, words: string, n: number, paragraph: string | undefined) =>
    paragraph === undefined || placesOf(plain(words), paragraph).length > 0
      ? []
      : [`${place}: "${words}" is not in paragraph ${n}`];
  return [
    ...terms.flatMap(({ text, n }, at) => missing(`terms[${at}].text`, text, n, paragraphs.get(n))),
    ...traps.flatMap(({ text, n }, at) => missing(`traps[${at}].text`, text, n, paragraphs.get(n))),
    ...people.flatMap(({ name, n }, at) => missing(`people[${at}].name`, name, n, paragraphs.get(n))),
    ...quotations.flatMap(({ opens, n }, at) => missing(`quotations[${at}].opens`, opens, n, paragraphs.get(n))),
  ];
}

/** What the article says somewhere, not always where a person is introduced or speaks. */
function named({ people, quotations }: Annotation, lines: readonly string[]): readonly string[] {
  const page = lines.join('\n').toLowerCase();
  const missing = (place: string, words: string | null | undefined) =>
    !words || page.includes(plain(words).toLowerCase()) ? [] : [`${place}: "${words}" is not on the page`];
  return [
    ...people.flatMap(({ description }, at) => missing(`people[${at}].description`, description)),
    ...quotations.flatMap(({ speaker }, at) => missing(`quotations[${at}].speaker`, speaker)),
  ];
}
