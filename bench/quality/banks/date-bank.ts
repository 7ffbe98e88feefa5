import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { explainArticle } from '../../../explain/explain-article.ts';
import type { TermIndex } from '../../../explain/find/index/term-index.ts';
import { defaultPreferences } from '../../../explain/model/preferences.ts';
import type { TimelineItem } from '../../../explain/model/reading.ts';
import { prepareArticle, sentenceAt } from '../../../explain/text/prepared-article.ts';
import { repository } from '../../../scripts/build/repository.ts';
import { articleOfText } from '../../terms/articles.ts';

/** When it was written: before the rules that tell dates, or after. */
export const dateBankNames = ['before', 'after'] as const;
export type DateBankName = (typeof dateBankNames)[number];

/** ISO 8601, or in words what is none: such a one no timeline can have. A year alone is a number in YAML. */
const date = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

const schema = v.array(
  v.strictObject({
    id: v.string(),
    published: v.pipe(v.string(), v.isoDate()),
    title: v.optional(v.string()),
    paragraphs: v.array(v.pipe(v.string(), v.trim())),
    /** Every sentence that speaks of time. */
    dated: v.array(
      v.strictObject({
        /** Its first words, exactly as they stand. */
        starts: v.string(),
        event: v.optional(v.nullable(v.string())),
        /** What a timeline may put it under; null where it must have no date. */
        date: v.union([v.nullable(date), v.array(v.nullable(date))]),
      }),
    ),
  }),
);

/** A short text with the dates of its events. */
type DatedText = v.InferOutput<typeof schema>[number];

/** A sentence of such a text. */
export interface DateVerdict {
  readonly id: string;
  readonly text: string;
  /** None where the sentence must carry no date. */
  readonly accepted: readonly string[];
  /** What the engine dates it to; null: nothing. */
  readonly given: string | null;
}

/** @throws where the bank's file is unsound; the message says where */
export function readDateBank(name: DateBankName): readonly DatedText[] {
  const read = parse(readFileSync(join(repository, 'bench/quality/banks/dates', `${name}.yaml`), 'utf8'));
  const parsed = v.safeParse(schema, read);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`dates/${name}.yaml, ${v.getDotPath(issue) ?? 'all'}: ${issue.message}`);
}

/**
 * Lets the engine read each text as an article: every sentence that speaks of time, and every other that the timeline has.
 * @throws where a sentence does not stand in its text
 */
export function judgeDateBank(bank: readonly DatedText[], index: TermIndex): readonly DateVerdict[] {
  return bank.flatMap((text) => judgeText(text, index));
}

function judgeText({ id, published, title = '', paragraphs, dated }: DatedText, index: TermIndex): DateVerdict[] {
  const bare = articleOfText(paragraphs);
  const article = { ...bare, meta: { ...bare.meta, published, title } };
  const prepared = prepareArticle(article, index.language);
  const { timeline } = explainArticle(article, index, defaultPreferences).briefing;
  const open = new Set(timeline);
  const verdicts = dated.map(({ starts, date: dates }) => {
    const block = prepared.blocks.find((one) => one.block.text.includes(starts));
    const sentence = block && sentenceAt(block, block.block.text.indexOf(starts));
    if (sentence === undefined) throw new Error(`${id}: "${starts}" does not stand there`);
    // A line may bring the sentence before it: the dated one is its last. Or it goes without the place where it was filed.
    const line = timeline.find(
      ({ block: id, text }) =>
        id === sentence.block.block.id && (text.endsWith(sentence.text) || sentence.text.endsWith(text)),
    );
    if (line !== undefined) open.delete(line);
    return {
      id,
      text: sentence.text,
      accepted: [dates].flat().filter((one) => one !== null),
      given: line?.date ?? null,
    };
  });
  return [...verdicts, ...[...open].map((line) => undated(id, line))];
}

function undated(id: string, { text, date: given }: TimelineItem): DateVerdict {
  return { id, text, accepted: [], given };
}
