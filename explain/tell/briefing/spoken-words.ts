import type { BriefingRules } from '../../language/briefing-rules.ts';
import { spansInQuotes } from '../../text/quoted-spans.ts';

/**
 * The quotation of a line without what only says whose it is ("Varga said:"), where the rest is one whole quotation: the
 * speaker stands beside it. The line itself where it says more, as when or about what.
 * @param speaker the name that stands beside it
 * @param description what stands beside the name
 */
export function spokenWords(text: string, speaker: string, description: string, rules: BriefingRules): string {
  const [span, ...others] = spansInQuotes(text);
  if (span === undefined || others.length > 0 || span[1] >= text.length) return text;
  const [from, to] = [span[0], span[1] + 1];
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const isOneSide = before.trim() === '' ? after.trim() !== '' : /^[\s.]*$/u.test(after);
  if (!isOneSide || !opensSentence.test(text.slice(from))) return text;
  const names = new Set(speaker.split(' '));
  const rest = `${before} ${after}`
    .replace(description, '')
    .replaceAll(/\p{L}[\p{L}.’'-]*/gu, (word) => (names.has(word) || names.has(word.replace(/\.$/u, '')) ? '' : word));
  return rules.attributes(rest) ? text.slice(from, to) : text;
}

const opensSentence = /^["“‘„«]\s?[\p{Lu}\p{N}$£€(…]/u;
