import * as v from 'valibot';

/**
 * The shape of one hand-annotated page (`bench/quality/pages/NAME.yaml`). Unknown keys are refused, so that a typing error
 * cannot lose an annotation silently; what would be empty is left out.
 */
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const list = <const Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), []);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a day, "2026-05-12"'));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a year, month or day: "2019", "2019-03", "2019-03-12"'),
);

/** 2: would stop or misunderstand, an explanation helps; 1: may well know it; 0: knows it. */
const label = v.picklist([0, 1, 2]);

const paragraph = v.strictObject({
  n: number,
  /** Its first words, exactly as they stand. */
  opens: text,
  role: v.optional(v.picklist(['lead', 'news', 'background', 'quote', 'analysis', 'next', 'faq', 'summary', 'other'])),
  /** Rank among the paragraphs that tell the story in a minute, 1 first. */
  gist: v.optional(v.pipe(number, v.maxValue(5))),
  heading: v.optional(v.literal(true)),
});

const shape = v.strictObject({
  kind: v.picklist([
    ...(['wire', 'explainer', 'live', 'opinion', 'science', 'markets', 'court', 'interview', 'press-release'] as const),
  ]),
  genre: v.picklist(['report', 'live', 'background', 'analysis', 'opinion', 'review', 'sponsored']),
  title: text,
  published: day,
  language: text,
  /** First words of the sentences between headline and body, which are no paragraph of the body. */
  standfirst: v.optional(text),
  /** The body in reading order, subheadings included. */
  paragraphs: v.pipe(v.array(paragraph), v.minLength(1)),
  terms: list(v.strictObject({ text, n: number, newcomer: label, keeps_up: label, expert: label })),
  /** Words that often are a term of the news and mean something else here. */
  traps: list(v.strictObject({ text, n: number, note: text })),
  people: list(v.strictObject({ name: text, description: v.optional(text), n: number })),
  /** Direct quotations of five words and more; the speaker is null where the text does not let a reader tell. */
  quotations: list(v.strictObject({ n: number, opens: text, speaker: v.nullable(text) })),
  dates: list(v.strictObject({ n: number, date, event: text })),
  /** For some of the terms: the paragraphs that best help to understand them, best first. */
  passages: list(v.strictObject({ text, n: v.pipe(v.array(number), v.minLength(1)) })),
  faq: list(v.strictObject({ question: text, opens: text })),
});

/** What holds within the annotation alone; its message names the key. */
const isConsistent = v.rawCheck<v.InferOutput<typeof shape>>(({ dataset, addIssue }) => {
  if (!dataset.typed) return;
  for (const message of inconsistencies(dataset.value)) addIssue({ message });
});

export const annotationSchema = v.pipe(shape, isConsistent);
export type Annotation = v.InferOutput<typeof shape>;

function inconsistencies({ paragraphs, terms, passages, ...page }: Annotation): readonly string[] {
  const known = new Set(terms.map((term) => term.text));
  const ranks = paragraphs.flatMap(({ gist }) => gist ?? []);
  const cited = [
    ...(['traps', 'people', 'quotations', 'dates'] as const).flatMap((key) =>
      page[key].map(({ n }, at) => ({ place: `${key}[${at}].n`, n })),
    ),
    ...terms.map(({ n }, at) => ({ place: `terms[${at}].n`, n })),
    ...passages.flatMap(({ n }, at) => n.map((one) => ({ place: `passages[${at}].n`, n: one }))),
  ];
  return [
    ...paragraphs.flatMap(({ n }, at) =>
      n === at + 1 ? [] : [`paragraphs[${at}].n: ${n}, but it is paragraph ${at + 1}`],
    ),
    ...paragraphs.flatMap(({ role, heading }, at) =>
      (role === undefined) === (heading === true) ? [] : [`paragraphs[${at}].role: all but headings have one`],
    ),
    ...(new Set(ranks).size === ranks.length ? [] : ['paragraphs: two have the same rank in the gist']),
    ...cited.flatMap(({ place, n }) => (n <= paragraphs.length ? [] : [`${place}: there is no paragraph ${n}`])),
    ...passages.flatMap(({ text }, at) =>
      known.has(text) ? [] : [`passages[${at}].text: "${text}" is none of the terms`],
    ),
  ];
}
