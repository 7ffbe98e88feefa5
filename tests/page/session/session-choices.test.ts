// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../page/session/session-ports.ts';
import { type FakeCard, fakeCard } from '../card/fake-card.ts';
import { onAPageWithATreaty, selection, settle } from './session-page.ts';

const page = onAPageWithATreaty();

describe('what is chosen in a card', () => {
  let card: FakeCard;
  const request = () => card.requests.at(-1);
  const openCard = async () => {
    const session = page.begin();
    await settle();
    session.step(1);
    await settle();
    return session;
  };
  beforeEach(() => {
    card = fakeCard(selection);
    page.ports.card = async () => card;
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 10, 50, 20));
  });

  it('takes a dismissed term off the page, whatever is answered later, and puts it back', async () => {
    const session = await openCard();
    request()?.actions.dismiss('treaty', true);
    expect(page.marks()).toEqual([]);
    await session.refresh();
    expect(page.marks()).toEqual([]);
    request()?.actions.dismiss('treaty', false);
    expect(page.marks()).toEqual(['treaty']);
  });

  it('takes all marks off where the site is left, but keeps the card until it is closed', async () => {
    const session = await openCard();
    request()?.actions.leave(true);
    expect(page.marks()).toEqual([]);
    page.ports.ask = async () => null;
    await session.refresh();
    expect(page.ports.ended).not.toHaveBeenCalled();
    request()?.actions.closed();
    expect(page.ports.ended).toHaveBeenCalledOnce();
  });

  it('opens a card on what is selected, with the focus and the article at hand', async () => {
    const session = page.begin();
    await settle();
    expect(await session.explainSelection(null)).toBe(false);
    const text = document.querySelector('p')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 2, text, 8);
    expect(await session.explainSelection(null)).toBe(true);
    await settle();
    expect(request()).toMatchObject({ about: { kind: 'selection', text: 'treaty' }, takeFocus: true, pointer: null });
    expect(await session.explainSelection('the words of the menu')).toBe(true);
    await settle();
    expect(request()).toMatchObject({ about: { text: 'the words of the menu' } });
  });

  it('opens no card where it is switched off meanwhile, so that whoever asks may start it for once', async () => {
    let session: Session | undefined;
    page.ports.ended = () => session?.stop();
    page.ports.ask = async () => null;
    session = page.begin();
    const asked = session.explainSelection('treaty');
    await expect(asked).rejects.toThrow();
    expect(request()).toBeUndefined();
  });

  it('ends where the site was left and the page navigates', async () => {
    await openCard();
    request()?.actions.leave(true);
    history.pushState({}, '', '/left');
    window.dispatchEvent(new Event('popstate'));
    await settle(1000);
    expect(page.ports.ended).toHaveBeenCalled();
  });

  it('ends where the site was left and the page is paused', async () => {
    const session = await openCard();
    request()?.actions.leave(true);
    session.pause();
    expect(page.ports.ended).toHaveBeenCalled();
  });

  it('stays paused where the site is left and that is taken back', async () => {
    const session = await openCard();
    session.pause(true);
    request()?.actions.leave(true);
    request()?.actions.leave(false);
    expect(page.marks()).toEqual([]);
  });

  it('forgets what was dismissed when the page navigates', async () => {
    await openCard();
    request()?.actions.dismiss('treaty', true);
    history.pushState({}, '', '/dismissed');
    window.dispatchEvent(new Event('popstate'));
    await settle(1000);
    expect(page.marks()).toEqual(['treaty']);
  });

  it('takes all marks off while it is paused, also for a new reading, and puts them back', async () => {
    const session = page.begin();
    await settle();
    expect(session.pause()).toBe(true);
    expect(page.marks()).toEqual([]);
    await session.refresh();
    expect(page.marks()).toEqual([]);
    expect(session.state().kind).toBe('reading');
    expect(session.pause()).toBe(false);
    expect(page.marks()).toEqual(['treaty']);
  });

  it('goes on where that is taken back', async () => {
    const session = await openCard();
    request()?.actions.leave(true);
    request()?.actions.leave(false);
    expect(page.marks()).toEqual(['treaty']);
    request()?.actions.closed();
    await session.refresh();
    expect(page.ports.ended).not.toHaveBeenCalled();
  });
});
