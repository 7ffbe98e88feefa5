import { speechVerbs } from '../words/speech-verbs.ts';

const verbs = [...speechVerbs].join('|');
const titles =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Lady|Lord|Sen|Senator|Rep|Gov|Governor|Mayor|President|Minister|Secretary|Judge|Justice|Chief|Commissioner|Sheriff|Officer|Capt|Captain|Lt|Sgt|Gen|General|Col|Rev';
const small = 'he|she|they|also|then|later|has|had|have|who|the|a|an|and|to|us|me|in|on|by|via|through|with|at';
const occasions =
  'interview|email|e-mail|statement|tweet|post|(?:news|press) (?:release|conference)|speech|phone call|telephone|phone|text message|message|briefing|video|podcast|reporters|journalists|written|emailed|prepared|recent|telephone';
const days = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:morning|afternoon|evening|night))?';

const only = new RegExp(
  String.raw`^(?:[\s,:.]|(?:${verbs}|${small}|${occasions}|${days})(?![\p{L}-])|(?:${titles})\.?(?![\p{L}-]))*$`,
  'u',
);
/** Whom somebody told: "told Lisk Today", "in an interview with the Lisk Herald". */
const listener = /(?<=(?:told|tells|with|to) (?:the |\p{Lu}\S* )*)\p{Lu}[\p{L}\d’'.-]*/gu;

/** Whether words beside a quotation, without its speaker's name, say only that somebody says it, and to whom. */
export function onlyAttributes(rest: string): boolean {
  return only.test(rest.replaceAll(listener, ''));
}
