import { months, weekdays } from '../words/calendar.ts';

const start = String.raw`(?<![\p{L}\p{N}’'-])`;
const end = String.raw`(?![\p{L}-])`;
const span = 'weeks?|months?|years?|seasons?|decades?|centur(?:y|ies)|generations?';
const named = `${span}|weekend|spring|summer|autumn|fall|winter|election|${[...months, ...weekdays].join('|')}`;
const part =
  '(?:(?:early|late|mid|the (?:early|late|mid)|the (?:end|start|beginning|spring|summer|autumn|fall|winter) of)[ -])?';
const when = '(?:in|since|from|until|before|by|during|throughout|between|back in|as of|around)';
const founded =
  'founded|created|set up|established|introduced|launched|enacted|passed|signed|adopted|invented|discovered|developed|built|elected|appointed|installed|named|sworn in|tasked|sentenced|convicted|arrested|charged|abducted|imprisoned|released|killed|closed|banned|abolished|repealed|bought|acquired|sold';

/**
 * That a sentence tells what was before the news, or has been so for long: a time gone by, a past perfect, a beginning, a habit of
 * years.
 */
export const earlier = new RegExp(
  `${start}(?:${[
    `${when} ${part}(?:1[5-9]|20)\\d\\d(?:s|['’]s)?(?![\\d%.,]?\\d)`,
    `${when} (?:the )?${part}(?:${months.join('|')})`,
    `(?:last|(?:in|over|during|for|within) the (?:past|last|previous)(?: (?:few|several|couple of|\\p{L}+|\\d+))?|earlier (?:this|that|in the)) (?:${named})`,
    `(?:${span}|days) (?:ago|earlier|before)|(?:over|through|for|after) (?:many |several |more than |nearly |almost |about |over |at least )?(?:the )?(?:\\p{L}+ |\\d+ )?(?:${span})`,
    `(?:${span}) of|(?:decades|centuries|years|months|generations)[ -](?:old|long)|history of`,
    'previously|formerly|originally|historically|until (?:now|recently|then)|(?:has|have|had) (?:long|since|always|never before)|long (?:been|had|held)|since (?:the|its|his|her|their|then)|back then|at the time|in the past|so far',
    'had (?:(?:also|already|once|never|not|only|just|\\p{Ll}+ly) )*(?!a |an |the |no |to |not |little |more |some |any |his |her |its )\\p{Ll}+(?:ed|en|wn|t|d|n|ne|ng|me|ght)',
    `(?:was|were|been) (?:\\p{Ll}+ly |first )*(?:${founded})`,
    'came to power|took (?:office|over|power)|the result of|stems? from|dates? (?:back )?(?:to|from)|began (?:in|as|when|after)|has its roots|came (?:after|as)|comes (?:after|as|amid|just)|follows (?:a|an|the)',
  ].join('|')})${end}`,
  'iu',
);
