import { maskQuotes, spansInQuotes } from '../../text/quoted-spans.ts';

/** Whether a text says outside its quotations who speaks, in these words: no label need say it again. */
export function saysWho(text: string, speaker: string): boolean {
  const own = ` ${maskQuotes(text, spansInQuotes(text)).toLowerCase()} `;
  const at = own.indexOf(speaker.toLowerCase());
  if (speaker === '' || at < 0) return false;
  return !/[\p{L}\p{N}]/u.test(`${own[at - 1]}${own[at + speaker.length]}`);
}

/** The speaker as a label beside a text; null where there is none, or the text says it itself. */
export function labelOf(text: string, speaker: string | null): string | null {
  return speaker === null || saysWho(text, speaker) ? null : speaker;
}
