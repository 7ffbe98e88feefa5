// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { answer, fill, onAPageWithATreaty, settle } from './session-page.ts';

const page = onAPageWithATreaty();

describe('changes of the page', () => {
  it('paints what was added, and does not touch the marks there are', async () => {
    page.begin();
    await settle();
    const before = [...(page.registry.held.get('n1-dotted')?.ranges ?? [])];
    document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Their treaty holds.' }));
    await settle(3000);
    const after = page.registry.held.get('n1-dotted')?.ranges;
    expect(after?.size).toBe(2);
    expect(before.every((range) => after?.has(range))).toBe(true);
    expect(page.registry.writes).toBe(1);
  });

  it('does not ask again where the text is the same', async () => {
    page.begin();
    await settle();
    const [first, second] = document.querySelectorAll('p');
    second?.replaceWith(Object.assign(document.createElement('p'), { textContent: second.textContent }));
    await settle(3000);
    expect(first?.isConnected).toBe(true);
    expect(page.ports.ask).toHaveBeenCalledOnce();
  });

  it('marks again words whose elements were replaced', async () => {
    page.begin();
    await settle();
    fill('A treaty was signed.', 'Nothing else.');
    await settle(3000);
    expect(page.marks()).toEqual(['treaty']);
    expect(
      [...(page.registry.held.get('n1-dotted')?.ranges ?? [])].every((range) => range.startContainer.isConnected),
    ).toBe(true);
  });

  it('marks words whose elements were replaced while the answer was on its way', async () => {
    const session = page.begin();
    await settle();
    let reply: () => void = () => undefined;
    page.ports.ask = (outline) => new Promise((resolve) => (reply = () => resolve(answer(outline))));
    void session.refresh();
    const early = reply;
    fill('A treaty was signed.', 'Nothing else.');
    await settle(3000);
    early();
    reply();
    await settle();
    expect(page.marks()).toEqual(['treaty']);
  });

  it('asks again where words have become a link', async () => {
    page.begin();
    await settle();
    const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'treaty' });
    document.querySelector('p')?.replaceChildren('A ', link, ' was signed.');
    await settle(3000);
    expect(page.ports.ask).toHaveBeenCalledTimes(2);
  });

  it('asks again on a page that comes back from the cache of the browser, which no message reaches there', async () => {
    page.begin();
    await settle();
    page.ports.ask = async () => null;
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(page.registry.held.size).toBe(0);
  });

  it('is busy between another address and the answer to it', async () => {
    const session = page.begin();
    await settle();
    history.pushState({}, '', '/another');
    window.dispatchEvent(new Event('popstate'));
    expect(session.state()).toEqual({ kind: 'busy' });
    await settle(1000);
    expect(session.state().kind).toBe('reading');
    expect(page.ports.ask).toHaveBeenCalledTimes(2);
  });

  it('paints in another style when it is told to, without reading or asking again', async () => {
    const session = page.begin();
    await settle();
    const read = vi.spyOn(document, 'title', 'get');
    session.look({ marks: 'wash', opens: 'click', dwell: 800, heldKey: 'alt', doubleClick: false });
    expect(page.registry.texts('n1-wash')).toEqual(['treaty']);
    expect(page.registry.held.has('n1-dotted')).toBe(false);
    expect(read).not.toHaveBeenCalled();
    expect(page.ports.ask).toHaveBeenCalledOnce();
    await session.refresh();
    expect(read).toHaveBeenCalled();
    read.mockRestore();
  });

  it('paints nothing in another style while the page is paused', async () => {
    const session = page.begin();
    await settle();
    session.pause();
    session.look({ marks: 'wash', opens: 'hover', dwell: 500, heldKey: 'alt', doubleClick: false });
    expect(page.registry.held.size).toBe(0);
    session.pause();
    expect(page.registry.texts('n1-wash')).toEqual(['treaty']);
  });
});
