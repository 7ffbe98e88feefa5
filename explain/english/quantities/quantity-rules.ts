import type { QuantityRules } from '../../language/quantity-rules.ts';
import { ageBehind, hedgeBefore, hedgeBehind, isAge, isUnit, perBehind } from './around-numbers.ts';
import { isBareCount } from './bare-counts.ts';
import { countedBehind } from './counted.ts';
import { currencyBefore, currencyBehind, currencyNamed } from './currencies.ts';
import { lastPlaceOf } from './last-place.ts';
import { isNoAmount } from './not-amounts.ts';
import { quantityWords } from './quantity-words.ts';
import { quantityRelations } from './relations.ts';
import { multipleAt, ordinals, rankAt, shareAt } from './shares-and-ranks.ts';
import { smallNames } from './spelled-number.ts';
import { numberAt } from './written-number.ts';

/** How English-language news writes amounts. */
export const quantityRules: QuantityRules = {
  starts: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])\.\d|\d|(?<![\p{L}\p{N}])(?:an?|half|ranked|ranks|ranking|came|finished|placed|${ordinals.slice(1).join('|')}|quarter|${smallNames})(?=[ ,-]|fold)`,
    'giu',
  ),
  numberAt,
  currencyBefore,
  currencyBehind,
  currencyNamed,
  isUnit,
  inches: /^(?:[- ](?:and )?)?(\d{1,2})(?:[- ]?(?:inches|inch|in\b)|["”″]|(?=[- ]tall\b|[.,;)]|$))/u,
  andHalf: /^[ -]and[ -](?:a[ -])?half\b/iu,
  unitGap:
    /^(?: (?:more|extra|additional|further|full|whole|straight|consecutive|square)(?= (?!miles|feet|met|kilomet|yards|km))| ?[-‐–])?[ \u00a0]?/u,
  perBehind,
  countedBehind,
  hedgeBefore,
  hedgeBehind,
  lastPlaceOf,
  isNoAmount,
  isBareCount,
  minus: /(?:\b(?:minus|negative) |(?<=^|[\s(])[-−])$/iu,
  ageBehind,
  isAge,
  shareAt,
  multipleAt,
  rankAt,
  range: {
    joint: new RegExp(
      String.raw`^(?:-to-| ?[-‐–—] ?| to (?:about |around |nearly |almost |as (?:many|much) as )?| or (?=\d|(?:${smallNames})\b))`,
      'u',
    ),
    pairJoint: /^ and /u,
    pair: /\bbetween (?:the ages of )?(?:about |around |roughly )?$/iu,
    difference: /\bby (?:just |about |around |roughly |some |nearly |almost |over |only |an? )?$/iu,
    notRange:
      /(?<!\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything) )\bfrom (?:just |about |around |roughly |some |nearly |almost |over |only |an? (?:average|estimated|record) (?:of )?)?$/iu,
  },
  get relations() {
    return quantityRelations();
  },
  say: quantityWords,
};
