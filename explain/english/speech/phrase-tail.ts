import { months, weekdays } from '../words/calendar.ts';

const days = [...weekdays, ...months].join('|');
const capitals = String.raw`(?!(?:${days})\b)\p{Lu}[\p{L}.&’'-]*(?:\s(?:(?:of|for|and|on|the)\s)?(?!(?:${days})\b)\p{Lu}[\p{L}.&’'-]*)*`;
/** "a spokesperson *at Lisk Port*", "a report *by the Lisk Institute*", "a study Monday *in Lisk Water*" */
const tail = new RegExp(
  String.raw`^(?:\s(?:${weekdays.join('|')}))?(?:\spublished)?(\s(?:(?:at|by|from|with|in)\s(?:the\s)?${capitals}|(?:at|on) the scene\b))`,
  'u',
);
const somebody = /^(?:an?|one|another)\s(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Ll}[\p{L}-]*$/iu;

/** What stands right behind "a spokesperson" and says of which body, or where; empty where nothing does. */
export function tailBehind(phrase: string, raw: string): string {
  const at = somebody.test(phrase) ? raw.indexOf(phrase) : -1;
  const found = at < 0 ? undefined : tail.exec(raw.slice(at + phrase.length))?.[1];
  return found === undefined || /['’]s?$/u.test(found) ? '' : found;
}
