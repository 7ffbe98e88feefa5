import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { english } from '../../../explain/english/english.ts';
import type { Quantity } from '../../../explain/model/quantity.ts';
import type { Population, QuantityContext } from '../../../explain/quantities/context.ts';
import { describeQuantity } from '../../../explain/quantities/describe-quantity.ts';
import { findQuantities } from '../../../explain/quantities/find-quantities.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { shippedQuantities } from '../../../glossary/build/quantities.ts';
import type { QuantityData } from '../../../glossary/quantities/quantity-data.ts';
import { repository } from '../../../scripts/build/repository.ts';
import { articleOfText } from '../../terms/articles.ts';

const amount = v.strictObject({
  says: v.string(),
  kind: v.string(),
  value: v.number(),
  to: v.optional(v.number()),
  /** The unit's id, the currency's code, or its name where it has none. */
  in: v.optional(v.string()),
});

const schema = v.array(
  v.strictObject({
    text: v.string(),
    country: v.optional(v.string()),
    /** ISO 8601. */
    published: v.optional(v.string()),
    /** All of the text's; absent where only proportions are asked about. */
    amounts: v.optional(v.array(amount)),
    proportion: v.optional(v.array(v.strictObject({ of: v.string(), says: v.nullable(v.string()) }))),
  }),
);

export type NumberText = v.InferOutput<typeof schema>[number];

/** One thing asked about a text. */
export interface NumberVerdict {
  readonly asked: 'read' | 'in proportion';
  readonly text: string;
  readonly wanted: string;
  readonly given: string;
}

/** Rounded, so that the bank does not age with them. */
const populations: Readonly<Record<string, Population>> = {
  KE: { people: 56_000_000, year: '2024', country: 'Kenya', source: 'made up' },
  GB: { people: 69_000_000, year: '2024', country: 'the United Kingdom', source: 'made up' },
  AU: { people: 27_000_000, year: '2024', country: 'Australia', source: 'made up' },
};

/** @throws where the bank's file is unsound; the message says where */
export function readNumberBank(): readonly NumberText[] {
  const file = join(repository, 'bench/quality/banks/numbers/made-up.yaml');
  const parsed = v.safeParse(schema, parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`numbers/made-up.yaml, ${v.getDotPath(issue) ?? 'all'}: ${issue.message}`);
}

/** Lets the engine read each text as an article of its own. */
export function judgeNumberBank(bank: readonly NumberText[]): readonly NumberVerdict[] {
  const data = shippedQuantities(join(repository, 'glossary/quantities'));
  return bank.flatMap((text) => judgeText(text, data));
}

function judgeText({ text, country: stated, published, amounts, proportion = [] }: NumberText, data: QuantityData) {
  const country = stated ?? null;
  const article = articleOfText([text]);
  const prepared = prepareArticle({ ...article, meta: { ...article.meta, published: published ?? null } }, english);
  const quantities = findQuantities(prepared, data, country);
  const context: QuantityContext = {
    prepared,
    quantities,
    data,
    system: 'metric',
    country,
    populationOf: (code) => populations[code] ?? null,
  };
  return [
    ...(amounts === undefined ? [] : judgeRead(text, amounts, quantities)),
    ...proportion.map((one) => judgeProportion(text, one, context)),
  ];
}

/** A verdict for every amount that is stated or found. */
function judgeRead(
  text: string,
  amounts: NonNullable<NumberText['amounts']>,
  found: readonly Quantity[],
): readonly NumberVerdict[] {
  const open = new Set(found);
  const stated = amounts.map((one): NumberVerdict => {
    const own = found.find((quantity) => open.has(quantity) && quantity.text === one.says);
    if (own !== undefined) open.delete(own);
    const wanted = inWords([one.says, one.kind, one.value, one.to, one.in]);
    return { asked: 'read', text, wanted, given: own === undefined ? 'nothing' : foundInWords(own) };
  });
  const others = [...open].map(
    (one): NumberVerdict => ({ asked: 'read', text, wanted: 'nothing', given: foundInWords(one) }),
  );
  return amounts.length === 0 && others.length === 0
    ? [{ asked: 'read', text, wanted: 'nothing', given: 'nothing' }]
    : [...stated, ...others];
}

function foundInWords({ text, kind, value, to, unit, currency }: Quantity): string {
  return inWords([text, kind, value, to, unit ?? currency?.code ?? currency?.one]);
}

function inWords(parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

function judgeProportion(
  text: string,
  { of, says }: { of: string; says: string | null },
  context: QuantityContext,
): NumberVerdict {
  const quantity = context.quantities.find((one) => one.text === of);
  const given = quantity === undefined ? null : describeQuantity(quantity, context)?.proportion?.text;
  return { asked: 'in proportion', text, wanted: says ?? 'nothing', given: given ?? 'nothing' };
}
