import type { Page } from 'puppeteer-core';
import { inTab } from '../../../scripts/browsers/in-tab.ts';
import type { Session } from '../../../scripts/browsers/session.ts';

/** The inside of the open card as it stands: what is closed to every page, and so to axe, too. */
export interface CardCopy {
  readonly html: string;
  readonly css: string;
}

export function copyCard(session: Session, tab: number): Promise<CardCopy | null> {
  return inTab(session, tab, () => {
    type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
    for (const host of document.querySelectorAll<HTMLElement>('div[popover]')) {
      const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? (host as Opener).openOrClosedShadowRoot;
      const place = root?.querySelector<HTMLElement>('.place');
      if (!root || !place) continue;
      const sheets = [...root.adoptedStyleSheets, ...root.styleSheets];
      const css = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
      place.removeAttribute('style');
      return { html: place.outerHTML, css };
    }
    return null;
  });
}

/** Puts a copy into an open shadow root of an otherwise empty page. */
export function showCopy(page: Page, { html, css }: CardCopy, scheme: 'light' | 'dark', dir: 'ltr' | 'rtl') {
  return page.evaluate(
    (inside, style, shown, direction) => {
      document.body.innerHTML = '<main><h1>A page</h1><div id="host"></div></main>';
      const root = (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' });
      root.innerHTML = `<style>${style}</style>${inside}`;
      root.querySelector<HTMLElement>('.place')?.setAttribute('data-scheme', shown);
      root.querySelector('.ng')?.setAttribute('dir', direction);
    },
    html,
    css,
    scheme,
    dir,
  );
}
