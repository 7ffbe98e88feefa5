import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../explain/text/words.ts';
import { packHandlers } from '../../../extension/background/pack-handlers.ts';
import type { ToBackground } from '../../../extension/messages.ts';
import { dispatch, sender } from '../../../extension/messenger.ts';
import { sendPack } from '../../../extension/packs/send-pack.ts';
import { packsInMemory } from './packs-in-memory.ts';

const origin = 'chrome-extension://newsgloss/';

function world(url: string) {
  const packs = packsInMemory();
  const handlers = packHandlers({ ...packs, origin });
  return { ...packs, send: sender<ToBackground>((message) => dispatch(handlers, message, { tab: 1, frame: 0, url })) };
}

const pack = (count: number) =>
  JSON.stringify({
    format: 1,
    name: 'Harbours',
    entries: Array.from({ length: count }, (_, at) => ({ term: `quay${at}`, definition: 'A wall.' })),
  });

describe('sendPack', () => {
  it('gives a file to the background in parts, and tells how far it is', async () => {
    const { send, shelf } = world(`${origin}options.html`);
    const shares: number[] = [];
    expect(await sendPack(pack(2500), send, (share) => shares.push(share))).toEqual({
      name: 'Harbours',
      count: 2500,
      refused: [],
    });
    expect(shares).toEqual([0.4, 0.8, 1]);
    expect(await shelf.list()).toHaveLength(1);
  });

  it('makes it count at once for whoever had looked before', async () => {
    const { send, shelf } = world(`${origin}options.html`);
    const text = [tokenize('quay1 and quay2')];
    expect([await shelf.list(), await shelf.standingIn(text)]).toEqual([[], []]);
    await sendPack(pack(2), send);
    expect(await shelf.list()).toEqual([{ name: 'Harbours', count: 2, problem: null }]);
    expect((await shelf.standingIn(text)).map(({ entry }) => entry.id)).toEqual(['pack:Harbours/quay1']);
  });

  it('opens, closes and removes one after the other', async () => {
    const { send, shelf, storage } = world(`${origin}options.html`);
    const order: string[] = [];
    for (const call of ['sweep', 'commit', 'remove'] as const) {
      const work = storage[call] as (...args: readonly unknown[]) => Promise<void>;
      Object.assign(storage, {
        async [call](...args: readonly unknown[]) {
          order.push(`${call} begins`);
          await new Promise((resolve) => setTimeout(resolve, 2));
          await work(...args);
          order.push(`${call} ends`);
        },
      });
    }
    const draft = await send({ type: 'open-pack', name: 'Harbours' });
    await send({ type: 'fill-pack', draft, items: [{ term: 'quay', definition: 'A wall.' }] });
    order.length = 0;
    await Promise.all([
      send({ type: 'close-pack', draft }),
      send({ type: 'remove-pack', name: 'Harbours' }),
      send({ type: 'open-pack', name: 'Canals' }),
    ]);
    expect(order).toEqual(['commit', 'remove', 'sweep'].flatMap((call) => [`${call} begins`, `${call} ends`]));
    expect(await shelf.list()).toEqual([]);
  });

  it('goes on after one that failed', async () => {
    const { send } = world(`${origin}options.html`);
    await expect(send({ type: 'close-pack', draft: 'none' })).rejects.toThrow('interrupted');
    expect((await sendPack(pack(1), send)).count).toBe(1);
  });

  it('sends nothing of a file that is no pack', async () => {
    const { send, shelf } = world(`${origin}options.html`);
    await expect(sendPack('{}', send)).rejects.toThrow('no pack of terms');
    expect(await shelf.list()).toEqual([]);
  });

  it('is answered in the extension’s own pages only', async () => {
    const { send, shelf } = world('https://courier.example/');
    await expect(sendPack(pack(1), send)).rejects.toThrow('in the options');
    expect(await shelf.list()).toEqual([]);
  });
});
