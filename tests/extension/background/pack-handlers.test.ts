import { describe, expect, it, vi } from 'vitest';
import { packHandlers } from '../../../extension/background/pack-handlers.ts';
import type { ToBackground } from '../../../extension/messages.ts';
import { dispatch, sender } from '../../../extension/messenger.ts';
import { packsInMemory } from '../packs/packs-in-memory.ts';

async function world() {
  const packs = packsInMemory();
  await packs.add('Harbours', [{ term: 'quay', definition: 'A wall.' }]);
  const draft = await packs.drafts.open('Canals', 'en');
  await packs.drafts.add(draft, [{ term: 'lock', definition: 'A gate.' }]);
  const changed = vi.fn();
  const handlers = packHandlers({ ...packs, changed });
  const send = sender<ToBackground>((message) => dispatch(handlers, message, { tab: 1, frame: 0, url: null }));
  return { send, draft, changed, shelf: packs.shelf };
}

describe('packHandlers', () => {
  it('tells the open pages once a pack answers only, and keeps that', async () => {
    const { send, changed, shelf } = await world();
    await send({ type: 'set-pack', name: 'Harbours', answersOnly: true });
    expect(changed).toHaveBeenCalledOnce();
    expect((await shelf.list()).map(({ answersOnly }) => answersOnly)).toEqual([true]);
  });

  it('keeps what is chosen and the order, tells the open pages, and takes nothing else from the message', async () => {
    const { send, changed, shelf, draft } = await world();
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
    const { send, draft, changed, shelf } = await world();
    const names = changed.mockImplementation(async () => (await shelf.list()).map(({ name }) => name));
    await send({ type: 'close-pack', draft });
    await send({ type: 'remove-pack', name: 'Harbours' });
    expect(await Promise.all(names.mock.results.map(({ value }) => value))).toEqual([
      ['Canals', 'Harbours'],
      ['Canals'],
    ]);
  });
});
