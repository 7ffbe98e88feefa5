// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { sliceNodes } from '../../../page/reading/read-page.ts';
import { fill, onAPageWithATreaty, settle } from './session-page.ts';

describe('a session that reads a long page', () => {
  const page = onAPageWithATreaty();
  /** Rests that last until they are ended by hand. */
  const resting: (() => void)[] = [];
  const restByHand = () => {
    resting.length = 0;
    page.ports.rest = () => new Promise<void>((resolve) => resting.push(resolve));
  };
  const goOn = async () => {
    for (const end of resting.splice(0)) end();
    await settle();
  };
  const long = (text: string) => fill(...Array.from({ length: sliceNodes }, () => 'More of it.'), text);

  it('lets the page have its turn before it begins, after each slice and before the end', async () => {
    long('A treaty was signed.');
    restByHand();
    page.begin();
    await settle();
    let turns = 0;
    for (; resting.length > 0; turns += 1) await goOn();
    // An element, the text in it, and leaving it: three steps a paragraph.
    expect(turns).toBe(1 + Math.floor((3 * (sliceNodes + 1)) / sliceNodes) + 1);
    expect(page.ports.ask).toHaveBeenCalledOnce();
    expect(page.marks()).toEqual(['treaty']);
  });

  it('gives a reading up when the page goes to another address, and reads that', async () => {
    long('A treaty was signed.');
    restByHand();
    page.begin();
    await settle();
    await goOn();
    history.pushState({}, '', '/next-story');
    window.dispatchEvent(new Event('popstate'));
    fill('Another story.');
    await goOn();
    expect(page.ports.ask).not.toHaveBeenCalled();
    await settle(1000);
    while (resting.length > 0) await goOn();
    const asked = vi.mocked(page.ports.ask).mock.calls.map(([outline]) => outline.blocks.map(({ text }) => text));
    expect(asked).toEqual([['Another story.']]);
  });

  it('asks nothing once it is stopped', async () => {
    restByHand();
    const session = page.begin();
    await settle();
    session.stop();
    while (resting.length > 0) await goOn();
    expect(page.ports.ask).not.toHaveBeenCalled();
  });

  it('keeps that the reader calls it an article, whatever is asked while it reads', async () => {
    restByHand();
    const session = page.begin();
    void session.refresh(true);
    void session.refresh();
    await settle();
    while (resting.length > 0) await goOn();
    expect(vi.mocked(page.ports.ask).mock.calls.map(([, force]) => force)).toEqual([false, true, true]);
  });

  it('reads again what changed while it was read', async () => {
    long('Nothing.');
    restByHand();
    page.begin();
    await settle();
    await goOn();
    // The first of it is read by now.
    document.body.firstElementChild?.replaceChildren('A treaty was signed.');
    while (resting.length > 0) await goOn();
    expect(page.marks()).toEqual([]);
    await settle(5000);
    while (resting.length > 0) await goOn();
    expect(page.marks()).toEqual(['treaty']);
  });
});
