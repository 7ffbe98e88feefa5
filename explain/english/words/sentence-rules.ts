import type { SentenceRules } from '../../language/sentence-rules.ts';
import {
  leadingAbbreviations,
  numberedAbbreviations,
  sentenceOpeners,
  trailingAbbreviations,
} from './abbreviations.ts';

export const sentenceRules: SentenceRules = {
  leadingAbbreviations,
  numberedAbbreviations,
  trailingAbbreviations,
  openers: sentenceOpeners,
  speakerFollows:
    /^(?:\p{L}[\p{L}.'’-]*\s+){0,4}?(?:said|says|asked|asks|added|adds|wrote|writes|told|shouted|replied|cried|wondered|tweeted|posted)\b/u,
};
