// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Explainer } from '../../explain/model/reading.ts';
import {
  anchor,
  background,
  card,
  cardOnPage,
  explainer,
  heading,
  here,
  inside,
  press,
  request,
  settle,
} from './card-on-page.ts';

cardOnPage();

const metSeven = { times: 7, last: '2026-03-12', when: 'today', withYear: false } as const;
const own: Explainer = {
  ...explainer('pack:Seas/trawler'),
  source: 'own',
  term: 'trawler net',
  definition: 'A secret net.',
  matters: 'Secret reasons.',
  related: [{ id: 'pack:Seas/hold', term: 'secret hold' }],
  note: 'A secret note.',
  met: metSeven,
};
const open = (shown: Explainer, text = 'trawlers') =>
  card.open({ ...request(), anchor, about: { kind: 'term', explainer: shown, here: { ...here, text } } });

describe('what is the reader’s own in a card on a page', () => {
  it('is not in the document, and the card says why and opens the way to it', async () => {
    open({ ...own, closed: true });
    await settle();
    expect(heading()).toBe('trawlers');
    expect(inside.innerHTML).not.toMatch(/secret|Seas|net|Met before/iu);
    press('Show it');
    expect(background.showOwn).toHaveBeenLastCalledWith('pack:Seas/trawler', false);
  });

  it('is told like any other where the reader wants that', async () => {
    open(own);
    await settle();
    expect(inside.textContent).toContain('A secret net.');
    expect(inside.textContent).toContain('A secret note.');
    expect(inside.textContent).toContain('Met before: 7 times, last today');
  });

  it('leaves of a note no more than that there is one, and of earlier meetings nothing', async () => {
    open({ ...explainer('treaty'), note: 'A secret note.', met: metSeven, closed: true });
    await settle();
    expect(inside.textContent).toContain('A thing with a clause.');
    expect(inside.innerHTML).not.toMatch(/secret|Met before/u);
    press('Show your note');
    expect(background.showOwn).toHaveBeenLastCalledWith('treaty', false);
  });

  it('is not written where the page would hear it typed', async () => {
    open(explainer('treaty'));
    await settle();
    press('More actions');
    await settle();
    press('Add a note');
    await settle();
    expect(background.showOwn).toHaveBeenLastCalledWith('treaty', true);
    expect(inside.querySelector('textarea, input')).toBeNull();
  });

  it('is as closed where a card leads on to it', async () => {
    vi.spyOn(background, 'lookUp').mockResolvedValueOnce({ ...own, closed: true });
    card.open({
      ...request(),
      about: { kind: 'term', explainer: explainer('treaty', [{ id: 'x', term: 'clause' }]), here },
    });
    await settle();
    press('clause');
    await settle();
    expect(inside.textContent).toContain('Show it');
    expect(inside.innerHTML).not.toMatch(/secret|Met before/u);
  });
});
