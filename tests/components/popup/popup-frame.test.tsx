// @vitest-environment happy-dom

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PopupFrame } from '../../../components/popup/popup-frame.tsx';
import { rendered } from '../rendered.ts';
import { popup } from './shown-popup.tsx';

/** Of the popup's HTML, before any script has run. */
function unscripted(): Element {
  const page = readFileSync(join(import.meta.dirname, '../../../entrypoints/popup/index.html'), 'utf8');
  const body = document.createElement('div');
  body.innerHTML = page.slice(page.indexOf('<body>') + '<body>'.length, page.indexOf('<script'));
  const view = body.querySelector('#view');
  if (view === null) throw new Error('the popup has no view');
  return view;
}

/** Without the white space between tags, which boxes side by side do not show. */
const markup = (box: Element) => box.innerHTML.replaceAll(/>\s+</g, '><').trim();

describe('the popup before anybody answers', () => {
  it('shows the frame by its HTML alone, the very one that is drawn in its place', () => {
    expect(markup(unscripted())).toBe(markup(rendered(<PopupFrame />).box));
  });

  it('has brand and controls where they stay', () => {
    const { box } = popup({ site: { kind: 'unsupported', reason: 'browser' } });
    const header = /<header.*?<\/header>/.exec(markup(box))?.[0].replaceAll(/ aria-label="[^"]*"/g, '');
    expect(markup(unscripted()).replace(' inert=""', '')).toContain(header);
  });

  it('says that it is busy, announces nothing, and lets nothing be pressed that nobody would hear', () => {
    const view = unscripted();
    expect(view.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(view.querySelector('[role="status"], [aria-live]')).toBeNull();
    expect([...view.querySelectorAll('button')].every((button) => button.closest('[inert]'))).toBe(true);
    expect(view.querySelector('.middle')?.textContent?.trim()).toBe('');
    expect(popup().box.querySelector('[aria-busy]')).toBeNull();
  });
});
