import { describe, expect, it, vi } from 'vitest';
import { packHandlers } from '../../../extension/background/pack-handlers.ts';
import type { ToBackground } from '../../../extension/messages.ts';
import { dispatch, sender } from '../../../extension/messenger.ts';
import { packsInMemory } from '../packs/packs-in-memory.ts';

const origin = 'chrome-extension://newsgloss/';

async function world() {
  const packs = packsInMemory();
  await packs.add('Harbours', [{ term: 'quay', definition: 'A wall.' }]);
  const draft = await packs.drafts.open('Canals', 'en');
  await packs.drafts.add(draft, [{ term: 'lock', definition: 'A gate.' }]);
  const changed = vi.fn();
  const handlers = packHandlers({ ...packs, origin, changed });
  const from = (url: string | null) =>
    sender<ToBackground>((message) => dispatch(handlers, message, { tab: 1, frame: 0, url }));
  return { from, draft, changed, shelf: packs.shelf };
}

type World = Awaited<ReturnType<typeof world>>;

describe('packHandlers', () => {
  it.each<[string, (send: ReturnType<World['from']>, draft: string) => Promise<unknown>]>([
    ['list packs', (send) => send({ type: 'packs' })],
    ['begin one', (send) => send({ type: 'open-pack', name: 'Docks', language: 'en', answersOnly: false })],
    ['fill one', (send, draft) => send({ type: 'fill-pack', draft, items: [{ term: 'weir', definition: 'A dam.' }] })],
    ['finish one', (send, draft) => send({ type: 'close-pack', draft })],
    ['see what is bundled', (send) => send({ type: 'plain-wordings' })],
    ['give one up', (send, draft) => send({ type: 'give-up-pack', draft })],
    ['arrange them', (send) => send({ type: 'arrange-packs', names: ['Harbours'] })],
    ['change one', (send) => send({ type: 'set-pack', name: 'Harbours', answersOnly: true })],
    ['remove one', (send) => send({ type: 'remove-pack', name: 'Harbours' })],
  ])('lets no web page %s: what a reader keeps is not a page’s to see, fill or empty', async (_what, ask) => {
    const { from, draft, changed, shelf } = await world();
    for (const url of ['https://a.example/options.html', `https://a.example/?${origin}`, null])
      await expect(ask(from(url), draft)).rejects.toThrow('packs are managed in the options');
    expect((await shelf.list()).map(({ name }) => name)).toEqual(['Harbours']);
    expect(changed).not.toHaveBeenCalled();
    await ask(from(`${origin}options.html`), draft);
  });

  it('tells the open pages once a pack answers only, and keeps that', async () => {
    const { from, changed, shelf } = await world();
    await from(`${origin}options.html`)({ type: 'set-pack', name: 'Harbours', answersOnly: true });
    expect(changed).toHaveBeenCalledOnce();
    expect((await shelf.list()).map(({ answersOnly }) => answersOnly)).toEqual([true]);
  });

  it('keeps what is chosen and the order, tells the open pages, and takes nothing else from the message', async () => {
    const { from, changed, shelf, draft } = await world();
    const send = from(`${origin}options.html`);
    await send({ type: 'close-pack', draft });
    await send({ type: 'set-pack', name: 'Canals', on: false, count: 9 } as never);
    await send({ type: 'arrange-packs', names: ['Canals', 'Harbours'] });
    expect(changed).toHaveBeenCalledTimes(3);
    expect((await shelf.list()).map(({ name, on, count }) => [name, on, count])).toEqual([
      ['Canals', false, 1],
      ['Harbours', true, 1],
    ]);
  });

  it('tells the open pages once a pack has come or gone, for their marks are out of date', async () => {
    const { from, draft, changed, shelf } = await world();
    const names = changed.mockImplementation(async () => (await shelf.list()).map(({ name }) => name));
    const send = from(`${origin}options.html`);
    await send({ type: 'close-pack', draft });
    await send({ type: 'remove-pack', name: 'Harbours' });
    expect(await Promise.all(names.mock.results.map(({ value }) => value))).toEqual([
      ['Canals', 'Harbours'],
      ['Canals'],
    ]);
  });
});
