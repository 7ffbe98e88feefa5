// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import { nobodys, readingOf } from '../invented.ts';
import { hasButton, press, textOf } from '../rendered.ts';
import { popup, reading } from './shown-popup.tsx';

describe('Popup', () => {
  it('shows the briefing of an article, and copies it', async () => {
    const { box, actions, again, props } = popup();
    expect(textOf(box)).toContain('What happened');
    await press(box, 'Copy as Markdown');
    expect(actions.copy).toHaveBeenCalled();
    await again(<Popup {...props} copied />);
    expect(box.querySelector('.bottom [role="status"]')?.textContent).toBe('Copied.');
  });

  it('is a short form, and opens the whole beside the page', async () => {
    const line = (at: number) => ({ block: at, text: `Line ${at}.`, paragraph: at, leansBack: false });
    const long = readingOf([], { gist: [line(1)], next: [line(2), line(3), line(4)].map(nobodys) });
    const page = { kind: 'reading', reading: long } as const;
    const { box, actions } = popup({ page });
    expect(textOf(box)).not.toContain('Line 4.');
    await press(box, 'Open beside the page');
    await press(box, '1 more of What’s next, beside the page');
    expect(actions.openBeside).toHaveBeenCalledTimes(2);
  });

  it('shows everything where the browser has no side panel', () => {
    const line = (at: number) => ({ block: at, text: `Line ${at}.`, paragraph: at, leansBack: false });
    const long = readingOf([], { gist: [line(1)], next: [line(2), line(3), line(4)].map(nobodys) });
    const { box } = popup({ page: { kind: 'reading', reading: long } }, { openBeside: null });
    expect(textOf(box)).toContain('Line 4.');
    expect(hasButton(box, 'Open beside the page')).toBe(false);
  });

  it('begins in the search where the reader types', () => {
    expect(popup({ takesFocus: true }).box.querySelector('input')).toBe(document.activeElement);
    expect(popup().box.querySelector('input')).not.toBe(document.activeElement);
  });

  it('switches the site, in words and for screen readers', async () => {
    const { box, actions } = popup();
    expect(box.querySelector('[role="switch"]')?.getAttribute('aria-checked')).toBe('true');
    await press(box, 'Explain on courier.example');
    expect(actions.setSite).toHaveBeenCalledWith(false);
  });

  it('shows an article that was explained once on a site that is not allowed', () => {
    const { box } = popup({ site: { kind: 'not-allowed', site: 'courier.example', withdrawn: false } });
    expect(textOf(box)).toContain('What happened');
  });

  it('offers one page or the site where nothing is allowed yet', async () => {
    const { box, actions } = popup({
      site: { kind: 'not-allowed', site: 'courier.example', withdrawn: false },
      page: { kind: 'absent' },
    });
    expect(textOf(box)).toContain('Not on this site yet');
    await press(box, 'Explain this page');
    expect(actions.explainOnce).toHaveBeenCalled();
    await press(box, 'Always on courier.example');
    expect(actions.setSite).toHaveBeenCalledWith(true);
  });

  it('says who took the permission back', () => {
    const { box } = popup({
      site: { kind: 'not-allowed', site: 'courier.example', withdrawn: true },
      page: { kind: 'absent' },
    });
    expect(textOf(box)).toContain('The browser took back the permission for courier.example.');
  });

  it('says when a site was switched off', async () => {
    const { box, actions } = popup({
      site: { kind: 'off', site: 'courier.example', since: '2025-03-02' },
      page: { kind: 'stopped' },
    });
    expect(textOf(box)).toContain('You switched it off on 2 March. Nothing runs on this site.');
    await press(box, 'Switch on');
    expect(actions.setSite).toHaveBeenCalledWith(true);
    await press(box, 'Explain this page once');
    expect(actions.explainOnce).toHaveBeenCalled();
  });

  it('can be corrected where it sees no article', async () => {
    const { box, actions } = popup({ page: { kind: 'reading', reading: { ...reading, isArticle: false } } });
    await press(box, 'It is an article: explain it');
    expect(actions.force).toHaveBeenCalled();
  });

  it('says why a story in a frame is not read, and opens it on its own where it has an address', async () => {
    const page = { kind: 'reading', reading: { ...reading, isArticle: false } } as const;
    const { box, actions, again, props } = popup({
      page: { ...page, framed: { url: 'https://courier.example/inner' } },
    });
    expect(textOf(box)).toContain('The story stands in a frame');
    await press(box, 'Open the story on its own');
    expect(actions.openTab).toHaveBeenCalledWith('https://courier.example/inner');
    await again(<Popup {...props} page={{ ...page, framed: { url: null } }} />);
    expect(textOf(box)).toContain('a frame of its own making');
    expect(textOf(box)).not.toContain('Open the story');
  });

  it('explains an article beside which a frame holds text', () => {
    const { box } = popup({ page: { kind: 'reading', reading, framed: { url: null } } });
    expect(textOf(box)).toContain('What happened');
  });

  it('names another language', () => {
    const { box } = popup({ page: { kind: 'reading', reading: { ...reading, language: 'nl' } } });
    expect(textOf(box)).toContain('This page is in Dutch');
  });

  it('explains an article of unknown language', () => {
    const { box } = popup({ page: { kind: 'reading', reading: { ...reading, language: null } } });
    expect(textOf(box)).toContain('What happened');
  });

  it.each([
    ['browser', 'A page of the browser'],
    ['pdf', 'A PDF'],
    ['file', 'A file on this computer'],
    ['other', 'Not a web page'],
  ] as const)('says why it cannot read a page: %s', (reason, title) => {
    const { box } = popup({ site: { kind: 'unsupported', reason }, page: { kind: 'absent' } });
    expect(textOf(box)).toContain(title);
    expect(box.querySelector('[role="switch"]')).toBeNull();
  });

  it('says that it reads, and that it got no answer', async () => {
    const { box, again, props, actions } = popup({ page: { kind: 'busy' } });
    // Screen readers hold back what a busy element says.
    expect(box.querySelector('[aria-busy]')).toBeNull();
    expect(box.querySelector('[role="status"]')?.textContent).toContain('Reading the article');
    await again(<Popup {...props} page={{ kind: 'failed' }} />);
    await press(box, 'Try again');
    expect(actions.retry).toHaveBeenCalled();
  });
});
