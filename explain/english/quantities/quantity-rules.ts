import type { QuantityRules } from '../../language/quantity-rules.ts';
import { ageBehind, hedgeBefore, hedgeBehind, isAge, isUnit, perBehind } from './around-numbers.ts';
import { countedBehind } from './counted.ts';
import { currencyBefore, currencyBehind, currencyNamed } from './currencies.ts';
import { isNoAmount } from './not-amounts.ts';
import { quantityWords } from './quantity-words.ts';
import { quantityRelations } from './relations.ts';
import { ordinals, rankAt, shareAt } from './shares-and-ranks.ts';
import { smallNames } from './spelled-number.ts';
import { numberAt } from './written-number.ts';

/** How English-language news writes amounts. */
export const quantityRules: QuantityRules = {
  starts: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])\.\d|\d|(?<![\p{L}\p{N}])(?:an?|half|ranked|ranks|ranking|came|finished|placed|${ordinals.slice(1).join('|')}|${smallNames})(?=[ ,-])`,
    'giu',
  ),
  numberAt,
  currencyBefore,
  currencyBehind,
  currencyNamed,
  isUnit,
  unitGap:
    /^(?: (?:more|extra|additional|further|full|whole|straight|consecutive|square)(?= (?!miles|feet|met|kilomet|yards|km))| ?[-‐–])?[ \u00a0]?/u,
  perBehind,
  countedBehind,
  hedgeBefore,
  hedgeBehind,
  isNoAmount,
  minus: /(?:\b(?:minus|negative) |(?<=^|[\s(])[-−])$/iu,
  ageBehind,
  isAge,
  shareAt,
  rankAt,
  range: {
    joint: /^(?: ?[-‐–—] ?| to (?:about |around |nearly |almost |as (?:many|much) as )?| or (?=\d))/u,
    pairJoint: /^ and /u,
    pair: /\bbetween (?:about |around |roughly )?$/iu,
    difference: /\bby (?:just |about |around |roughly |some |nearly |almost |over |only |an? )?$/iu,
    notRange:
      /(?<!\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything) )\bfrom (?:just |about |around |roughly |some |nearly |almost |over |only |an? (?:average|estimated|record) (?:of )?)?$/iu,
  },
  relations: quantityRelations,
  say: quantityWords,
};
