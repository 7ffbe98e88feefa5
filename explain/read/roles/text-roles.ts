import type { RoleRules } from '../../language/role-rules.ts';
import type { Role } from '../../model/article.ts';
import { marginalsOf } from './label-chain.ts';
import { type ArticleFacts, featuresOf } from './paragraph-features.ts';
import { quotedShare } from './quotation-features.ts';
import { roleChain } from './role-chain.ts';

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
export function rolesByWording(paragraphs: readonly string[], facts: ArticleFacts, rules: RoleRules): readonly Role[] {
  const chain = roleChain(rules);
  const { labels } = chain;
  const weigh = (probability: number, label: number) =>
    probability * (labels[label] === 'background' ? backgroundLean : 1);
  return marginalsOf(featuresOf(paragraphs, facts, rules.signs), chain).map((row) => {
    const weighed = row.map(weigh);
    return labels[weighed.indexOf(Math.max(...weighed))] ?? 'other';
  });
}

/**
 * Roles by what every language shares: the opening is the lead, a paragraph in quotation marks a quotation, one that
 * names a year before the article's own background.
 */
export function rolesByShape(paragraphs: readonly string[], published: string | null): readonly Role[] {
  const own = Number(published?.slice(0, 4)) || null;
  return paragraphs.map((text, at) => {
    if (at === 0) return 'lead';
    if (quotedShare(text) >= quotationShare) return 'quote';
    if (at < leadParagraphs) return 'lead';
    const years = (text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []).map(Number);
    return own !== null && years.some((year) => year < own) ? 'background' : 'news';
  });
}
