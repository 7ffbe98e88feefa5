import { months } from './date-words.ts';
import type { QuestionKind } from './question-kinds.ts';

/** What answers a kind of question, in any article, where it stands by the term. */
export interface AnswerPattern {
  readonly pattern: RegExp;
  /** Anywhere in the sentence; within some words of the term, or within few; before or behind it. */
  readonly where: 'sentence' | 'near' | 'beside' | 'before' | 'behind';
}

const number = String.raw`\d[\d,.]*`;
const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const soon = String.raw`(?:next|later this|early next) (?:week|month|year|spring|summer|autumn|fall|winter)\b|\btomorrow\b|\btonight\b|\bmidnight\b|\bwithin (?:days|weeks|months|the)\b|\bby the end of\b|\bin (?:early|mid|late|the coming)\b`;
/** "The mayor said on Monday" is no time of what was said. */
const notReported = String.raw`(?<!\b(?:said|says|told \p{L}+|reporters|announced)(?: late)?(?: on)? )`;
const rulings = String.raw`(?:ruled|rules|ruling|decid\w+|uph[oe]ld\w*|overturn\w*|overrul\w+|str(?:uck|ikes?) down|reject(?:s|ed)|dismiss(?:es|ed)|grant(?:s|ed)|order(?:s|ed)|issued?|block(?:s|ed)|allow(?:s|ed)|agree[ds]?|declin\w+|refus\w+|sid(?:ed|es)|quash\w+|annul\w+|declar\w+|conclud\w+|found|halt\w*|will hear|hears?|heard)\b`;
const date = `${notReported}(?<!\\p{L})(?:${days}|${months}|${soon})`;
const freed = String.raw`\b(?:releas|free|hand|return|swap|exchang)\w*`;
const persons = String.raw`(?:${number}|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)(?: of)? (?:\p{L}+ ){0,2}?(?:people|prisoners?|soldiers?|troops|hostages?|detainees?|civilians?|fighters?|captives?|inmates?)\b`;
const moves = String.raw`(?:rais(?:ed?|es|ing)|cut(?:s|ting)?|h[oe]ld(?:s|ing)?|ke(?:pt|ep(?:s|ing)?)|left|lower(?:ed|s|ing)|increas(?:ed|es|ing)|hik(?:ed|es|ing)|reduc(?:ed|es|ing)|maintain(?:ed|s|ing)|moved|slash(?:ed|es|ing)|trimm(?:ed|ing)|lift(?:ed|s|ing))\b`;
const ended = String.raw`\b(?:lift|eas|end|remov|dropp?|suspend|waiv|scrapp?|withdraw)(?:e|s|es|ed|ing)?\b`;
const ifs = String.raw`\b(?:if|unless|once|until|provided|as long as|on condition|in (?:return|exchange)|only (?:after|when)|depend\w* on|conditional)\b`;

const patternsOf = (where: AnswerPattern['where'], ...sources: readonly string[]): readonly AnswerPattern[] =>
  sources.map((source) => ({ pattern: new RegExp(source, 'iu'), where }));

/** General answers by kind of question. Kinds without one are answered by other means. */
export const answerPatterns: Readonly<Partial<Record<QuestionKind, readonly AnswerPattern[]>>> = {
  percentage: patternsOf('near', String.raw`${number}(?:\s|-)?(?:%|per ?cent\b|percentage points?\b|basis points?\b)`),
  amount: patternsOf(
    'near',
    String.raw`[$€£¥₹]\s?\d[\d,.]*(?! (?:million |billion )?(?:\p{L}+ )?(?:fee|fine|penalty))|${number}\s?(?:m|bn|million|billion|trillion)\b(?! people)(?!(?: \p{L}+)? (?:fee|fine|penalty))`,
    String.raw`${number}\s?(?:kg|kilogram\w*|tonnes?|tons?)\b`,
  ),
  width: patternsOf('near', String.raw`${number}(?:\s|-)?(?:kilomet\w+|km|miles?|met(?:re|er)s?|hectares|acres)\b`),
  duration: patternsOf(
    'near',
    String.raw`(?:${number}|two|three|four|five|six|seven|ten)(?:\s|-)(?:hours?|days?|weeks?|months?)\b(?! (?:ago|later|earlier))`,
  ),
  votes: patternsOf(
    'sentence',
    String.raw`\d+ (?:\p{L}+ ){0,2}votes\b|\bvotes? (?:of|by) \d|\b\d{1,3}[-–]\d{1,3}\b(?! ?years?)|\btwo[- ]thirds\b|\bmajority (?:vote|of (?:the )?(?:votes|members|\p{L}*makers|senators))`,
  ),
  people: patternsOf('near', `${freed}.*${persons}`, `${persons}.*${freed}`),
  date: patternsOf('beside', date),
  start: patternsOf(
    'near',
    String.raw`\b(?:start|begin|began|begun|kick|schedul|apply|effect|force|impos|due|from|until|expir|arriv|deliver|delay|postpon|paus|suspend)\w*.*${date}`,
  ),
  cause: [
    ...patternsOf(
      'behind',
      String.raw`\b(?:because|due to|owing to|thanks to|amid|as a result of|(?:driven|caused|fuell?ed|led|boosted|helped|pushed|hit|sparked|triggered) (?:\p{L}+ )?by|stem\w* from|blam(?:e|ed|es|ing)|attribut\w+|reflect(?:s|ed|ing)|result(?:s|ed|ing)? from|citing)\b`,
      String.raw`\bas (?:\p{L}+ ){0,3}(?:prices|costs|demand|wages|rents|taxes)\b`,
    ),
    ...patternsOf(
      'before',
      String.raw`\b(?:push\w* (?:up|down)?|dr(?:ives?|iven|iving|ove)|contribut\w+ to|stok\w+|fuel\w*|fe(?:d|eds?|eding) (?:into|through)?|add\w* to|caus(?:e|ed|es|ing)|lift\w*|lead\w* to|led to|trigger\w*|spark\w*|spur\w*|blamed? for|keep\w*|kept)\b[^.;]{0,60}$`,
    ),
  ],
  purpose: patternsOf(
    'behind',
    String.raw`\b(?:because|amid|as|after|to|in response to|in (?:the )?light of)\b.*\b(?:inflation|prices|growth|economy|recession|demand|unemployment|jobs|spending|slowdown)\b`,
  ),
  prospect: patternsOf(
    'sentence',
    String.raw`\b(?:expect(?:s|ed|ing)?|likely|forecasts?|predict\w*|signal\w*|further|next (?:move|step|meeting|month|year|week)|more (?:rate )?(?:hikes|rises|increases|cuts))\b`,
  ),
  ruling: [
    ...patternsOf(
      'behind',
      String.raw`^(?:['’]s)?(?:\s\p{L}+){0,4}?\s${rulings}`,
      String.raw`^(?:['’]s)? (?:\p{L}+ ){0,2}(?:decision|verdict|judge?ment|order|injunction) (?:to|that|against|in favou?r|which|str[iu]|uphold|overturn|allow|block|revers|bar|halt|reject|grant|means|meant|was)`,
    ),
    ...patternsOf('before', String.raw`\b${rulings} (?:\p{L}+ )?by (?:\p{L}+ ){0,3}$`),
  ],
  rate: [
    ...patternsOf(
      'before',
      String.raw`(?<!\b(?:to|may|might|could|would|should|will|not) (?:\p{L}+ )?)\b${moves} (?:[\p{L}'’-]+ ){0,4}$`,
    ),
    ...patternsOf(
      'behind',
      String.raw`^ (?:\p{L}+ ){0,4}(?:unchanged|steady|on hold)\b`,
      String.raw`^ (?:has|have|was|were|had) (?:been )?(?:\p{L}+ )?${moves}`,
    ),
  ],
  outcome: patternsOf(
    'sentence',
    String.raw`\b(?:ruling|decision|verdict|judge?ment|order)s? (?:\p{L}+ ){0,8}?(?:means?|meant|allows?|allowed|will|could|would|paves?|paved|clears?|cleared|affects?|forces?|leaves?|ends?|favou?rs?|favou?red|opens?|makes?)\b`,
    String.raw`\b(?:ruling|decision|verdict|judge?ment|order)s? (?:\p{L}+ ){0,6}?to (?:give|grant|allow|let|free|restore|protect|strip|throw)\b`,
    String.raw`\b(?:from now on|will (?:now|have to|no longer|be able)|can now|must now|no longer)\b`,
  ),
  ending: patternsOf('sentence', `${ended}.*${ifs}`, `${ifs}.*${ended}`),
  return: patternsOf(
    'sentence',
    String.raw`\b(?:in (?:return|exchange)|on condition|(?<!(?:trading|market|weather|working|living|economic|business|financial) )conditions?\b|conditional|provided that|austerity|strings attached)`,
  ),
  condition: patternsOf('sentence', ifs),
  denial: patternsOf(
    'sentence',
    String.raw`\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut\w+|disput(?:es?|ed|ing)|baseless|unfounded|groundless|fabricat\w+|innocen(?:t|ce)|not guilty|no wrongdoing|nothing wrong|an? lie|lies|untrue)\b`,
  ),
  response: patternsOf(
    'sentence',
    String.raw`\b(?:retaliat\w+|respond(?:s|ed|ing)?|in response|countermeasures?|hit back|condemn\w*|denounc\w+)\b`,
    String.raw`\b(?:wants?|demand\w*|urg(?:es?|ed|ing)|asks?|asked|call\w* on) (?:\p{L}+ ){1,4}to (?:eliminate|remove|lift|scrap|drop|cancel|roll back|withdraw|end)\b`,
  ),
  accusation: patternsOf(
    'sentence',
    String.raw`\b(?:charg(?:ed|es|ing) (?:\p{L}+ ){0,2}?(?:with|of|that)|accus(?:ed|es?|ing) (?:\p{L}+ ){0,5}?of|alleg(?:edly|es?|ed|ing)\b|counts? of|whether (?:\p{L}+ ){0,4}?(?:withheld|abused|obstructed|lied|broke)|pressur(?:ed|ing))`,
  ),
  prosecution: patternsOf(
    'sentence',
    String.raw`\b(?:charged (?:\p{L}+ )?(?:with|over|in|under)|(?:been|were|was) charged|(?<!pre-)charges against|convict(?:ed|ions?)|sentenced|jailed|(?:pleaded|found|pleads?) guilty|made no arrests|no arrests|(?:was|were|been) arrested|(?:go|goes|went|gone|is|are|was|were) on trial)\b`,
  ),
};
