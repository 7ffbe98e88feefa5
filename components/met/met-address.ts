import type { MetWord } from '../../contract/met-word.ts';
import { passageLink } from '../take-along/passage-link.ts';

/** The page on which a word was met, at its sentence where that is known. */
export function linkToMet({ address, sentence }: MetWord): string {
  return passageLink(address, [{ id: 0, text: sentence }], { block: 0 }) ?? address;
}

/** "courier.example". */
export function siteOfMet({ address }: MetWord): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : address;
}

/** What the page is called, else its address without its protocol. */
export function titleOfMet({ title, address }: MetWord): string {
  return title || address.replace(/^https?:\/\/(?:www\.)?/u, '');
}
