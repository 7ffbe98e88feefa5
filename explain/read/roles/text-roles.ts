import type { RoleRules } from '../../language/role-rules.ts';
import type { Block, Role } from '../../model/article.ts';
import { marginalsOf } from './label-chain.ts';
import { type ArticleFacts, featuresOf } from './paragraph-features.ts';
import { quotedShare } from './quotation-features.ts';
import { roleChain } from './role-chain.ts';

/** A block's role, with its probability where there is one. */
export type ToldRole = Pick<Block, 'role' | 'chance'>;

/**
 * Background that is taken for news is missing from the briefing, news that is taken for background only stands under
 * another heading: so a paragraph is background unless another role is likelier by this factor.
 */
const backgroundLean = 1.4;

/** From this share in quotation marks on a paragraph is a quotation. */
const quotationShare = 0.2;

/** So many paragraphs at the beginning can be the lead. */
const leadParagraphs = 2;

/**
 * Roles of the paragraphs of an article by what they show and by their neighbours: a linear-chain conditional
 * random field, trained on annotated news (`docs/decisions/0005-roles-by-a-trained-chain.md`).
 */
export function rolesByWording(
  paragraphs: readonly string[],
  facts: ArticleFacts,
  rules: RoleRules,
): readonly ToldRole[] {
  const chain = roleChain(rules);
  const { labels } = chain;
  const weigh = (probability: number, label: number) =>
    probability * (labels[label] === 'background' ? backgroundLean : 1);
  return marginalsOf(featuresOf(paragraphs, facts, rules.signs, chain.pairs), chain).map((row) => {
    const weighed = row.map(weigh);
    const likeliest = weighed.indexOf(Math.max(...weighed));
    return { role: labels[likeliest] ?? 'other', chance: rounded(row[likeliest] ?? 0) };
  });
}

/** More digits would only weigh: readings travel. */
function rounded(chance: number): number {
  return Math.round(chance * 1000) / 1000;
}

/**
 * Roles by what every language shares: the opening is the lead, a paragraph in quotation marks a quotation, one that
 * names a year before the article's own background.
 */
export function rolesByShape(paragraphs: readonly string[], published: string | null): readonly ToldRole[] {
  const own = Number(published?.slice(0, 4)) || null;
  return paragraphs.map((text, at) => ({ role: roleByShape(text, at, own) }));
}

function roleByShape(text: string, at: number, own: number | null): Role {
  if (at === 0) return 'lead';
  if (quotedShare(text) >= quotationShare) return 'quote';
  if (at < leadParagraphs) return 'lead';
  const years = (text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []).map(Number);
  return own !== null && years.some((year) => year < own) ? 'background' : 'news';
}
