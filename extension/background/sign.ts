import type { SiteState } from '../../contract/site-state.ts';

/** What the toolbar's icon says of one tab. */
export type Sign =
  | { readonly kind: 'reading'; readonly marks: number }
  | { readonly kind: 'paused' }
  | { readonly kind: 'off'; readonly site: string }
  | { readonly kind: 'not-allowed'; readonly site: string }
  /** Extensions may not run here. */
  | { readonly kind: 'unsupported' };

/** A sign as the toolbar shows it. */
export interface ShownSign {
  /** What the names of its files begin with (scripts/icons/drawings.ts). */
  readonly icon: 'reading' | 'paused' | 'off' | 'none';
  /** In words; also what assistive technology is told. */
  readonly title: string;
  /** On the icon; empty: none. */
  readonly badge: string;
}

/** @param badge whether the reader wants the number of marks on the icon */
export function shownSign(sign: Sign, badge: boolean): ShownSign {
  switch (sign.kind) {
    case 'reading': {
      const { marks } = sign;
      return { icon: 'reading', title: `Newsgloss: ${inWords(marks)}`, badge: badge && marks > 0 ? String(marks) : '' };
    }
    case 'paused':
      return { icon: 'paused', title: 'Newsgloss: paused on this page', badge: '' };
    case 'off':
      return { icon: 'off', title: `Newsgloss: off on ${sign.site}`, badge: '' };
    case 'not-allowed':
      return { icon: 'none', title: `Newsgloss: not switched on for ${sign.site}`, badge: '' };
    case 'unsupported':
      return { icon: 'none', title: 'Newsgloss cannot read this page', badge: '' };
  }
}

function inWords(marks: number): string {
  if (marks === 0) return 'nothing marked on this page';
  return marks === 1 ? '1 word marked' : `${marks} words marked`;
}

/** What is to be said of a page on which nothing runs. Null: it may run, and will say for itself. */
export function signOfSite(site: SiteState): Sign | null {
  return site.kind === 'on' ? null : site;
}
