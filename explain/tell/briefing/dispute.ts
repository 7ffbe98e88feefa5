import type { PreparedBlock } from '../../text/prepared-article.ts';

/** Whether a paragraph tells what somebody contests. */
export function isDispute({ block: { role, text }, language }: PreparedBlock): boolean {
  const mayTell = role === 'quote' || role === 'analysis' || role === 'news';
  return mayTell && language.briefing.saysNo.test(text.toLowerCase());
}
