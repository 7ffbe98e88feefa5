import { months, weekdays } from '../words/calendar.ts';
import { isBare } from './bare-speaker.ts';

const days = [...weekdays, ...months].join('|');
const capitals = String.raw`(?!(?:${days})\b)\p{Lu}[\p{L}.&’'-]*(?:\s(?:(?:of|for|and|on)\s)?(?:the\s)?(?!(?:${days})\b)\p{Lu}[\p{L}.&’'-]*)*(?![\p{L}’'-]|\s(?:and|or)\s)`;
/** "a spokesperson *at Lisk Port*", "a report *by the Lisk Institute*", "a study Monday *in Lisk Water*" */
const tail = new RegExp(
  String.raw`^(?:\s(?:published|released|issued|out))?(?:\s(?:on\s)?(?:${weekdays.join('|')}|(?:last|this|earlier this)\s(?:week|month|year)))?(?:\spublished)?(\s(?:(?:at|by|from|with|in)\s(?:the\s)?${capitals}|(?:at|on) the scene\b|(?:at|in|from)\sthe\s(?:\p{Ll}+\s)?\p{Ll}+[’']s\soffice\b))`,
  'u',
);
const somebody = /^(?:an?|one|another)\s(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Ll}[\p{L}-]*$/iu;

/** What stands right behind "a spokesperson" and says of which body, or where; empty where nothing does. */
export function tailBehind(phrase: string, raw: string): string {
  const at = somebody.test(phrase) || isBare(phrase) ? raw.indexOf(phrase) : -1;
  return at < 0 ? '' : (withoutOwner(tail.exec(raw.slice(at + phrase.length))?.[1]) ?? '');
}

/** Nothing of "at Lisk’s harbour". */
function withoutOwner(found: string | undefined): string | undefined {
  return found === undefined || /['’]s?$/u.test(found) ? undefined : found.replace(/(?<=\p{L}{3})\.$/u, '');
}
