import type { RoleSigns } from '../../language/role-rules.ts';
import { binOf, type Features } from './features.ts';

/** Shorter words are mostly grammar. In letters. */
const contentWord = /\p{L}{4,}/gu;

type Stemmer = Pick<RoleSigns, 'stemOf'>;

/** The content words of a text, cut to what their forms share. */
function contentOf(text: string, { stemOf }: Stemmer): ReadonlySet<string> {
  return new Set((text.match(contentWord) ?? []).map((word) => stemOf(word.toLowerCase())));
}

/** What a paragraph's words have in common with the rest of the article. */
export interface Cohesion {
  readonly title: ReadonlySet<string>;
  /** Of each paragraph. */
  readonly contents: readonly ReadonlySet<string>[];
  /** In how many paragraphs each word stands. */
  readonly spread: ReadonlyMap<string, number>;
  /** The paragraph in which each word stands first. */
  readonly first: ReadonlyMap<string, number>;
}

/** Which content words an article's paragraphs share, counted once for all of them. */
export function cohesionOf(title: string, paragraphs: readonly string[], stemmer: Stemmer): Cohesion {
  const contents = paragraphs.map((text) => contentOf(text, stemmer));
  const spread = new Map<string, number>();
  const first = new Map<string, number>();
  for (const [at, content] of contents.entries()) {
    for (const word of content) {
      spread.set(word, (spread.get(word) ?? 0) + 1);
      if (!first.has(word)) first.set(word, at);
    }
  }
  return { title: contentOf(title, stemmer), contents, spread, first };
}

/** How close a paragraph is to the headline, the opening and the paragraph before, and how much in it is new. */
export function addCohesionFeatures(
  features: Features,
  { title, contents, spread, first }: Cohesion,
  at: number,
): void {
  const own = [...(contents[at] ?? [])];
  const share = (isShared: (word: string) => boolean) => own.filter(isShared).length / Math.max(1, own.length);
  const inTitle = own.filter((word) => title.has(word)).length / Math.max(1, title.size);
  features.set(`of title=${binOf(inTitle, [0.001, 0.15, 0.35])}`, 1);
  features.set(
    'only here',
    share((word) => spread.get(word) === 1),
  );
  if (at > 0)
    features.set(
      `of before=${binOf(
        share((word) => contents[at - 1]?.has(word) === true),
        [0.001, 0.08, 0.2],
      )}`,
      1,
    );
  if (at < 2) return;
  const isOfOpening = (word: string) =>
    title.has(word) || contents[0]?.has(word) === true || contents[1]?.has(word) === true;
  features.set(`of opening=${binOf(share(isOfOpening), [0.001, 0.1, 0.2, 0.35])}`, 1);
  features.set(
    `new=${binOf(
      share((word) => first.get(word) === at),
      [0.2, 0.4, 0.6, 0.8],
    )}`,
    1,
  );
}
