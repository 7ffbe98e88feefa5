import type { SiteState } from '../../contract/site-state.ts';
import { type Message, message, pluralMessage } from '../../i18n/message.ts';

/** What the toolbar's icon says of one tab. */
export type Sign =
  | { readonly kind: 'reading'; readonly marks: number }
  | { readonly kind: 'paused' }
  | { readonly kind: 'off'; readonly site: string }
  | { readonly kind: 'not-allowed'; readonly site: string }
  /** Extensions may not run here. */
  | { readonly kind: 'unsupported' }
  /** Nothing is known of the page, as of any that was only just opened. */
  | { readonly kind: 'untold' };

/** A sign as the toolbar shows it. */
export interface ShownSign {
  /** What the names of its files begin with (scripts/icons/drawings.ts). */
  readonly icon: 'reading' | 'paused' | 'off' | 'none';
  /** In words; also what assistive technology is told. */
  readonly title: Message;
  /** On the icon; empty: none. */
  readonly badge: string;
}

/** @param badge whether the reader wants the number of marks on the icon */
export function shownSign(sign: Sign, badge: boolean): ShownSign {
  switch (sign.kind) {
    case 'reading': {
      const { marks } = sign;
      const title = marks === 0 ? message('toolbar.noneMarked') : pluralMessage('toolbar.marked', marks);
      return { icon: 'reading', title, badge: badge && marks > 0 ? String(marks) : '' };
    }
    case 'paused':
      return { icon: 'paused', title: message('toolbar.paused'), badge: '' };
    case 'off':
      return { icon: 'off', title: message('toolbar.off', { site: sign.site }), badge: '' };
    case 'not-allowed':
      return { icon: 'none', title: message('toolbar.notOn', { site: sign.site }), badge: '' };
    case 'unsupported':
      return { icon: 'none', title: message('toolbar.unsupported'), badge: '' };
    case 'untold':
      return { icon: 'none', title: message('toolbar.notReading'), badge: '' };
  }
}

/** What is to be said of a page on which nothing runs. Null: it may run, and will say for itself. */
export function signOfSite(site: SiteState): Sign | null {
  return site.kind === 'on' ? null : site;
}
