import { describe, expect, it, vi } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { tokenize } from '../../../explain/text/words.ts';
import { packHandlers } from '../../../extension/background/pack-handlers.ts';
import type { ToBackground } from '../../../extension/messages.ts';
import { dispatch, sender } from '../../../extension/messenger.ts';
import type { PackEntry } from '../../../extension/packs/pack.ts';
import { packToAdd, sendPack } from '../../../extension/packs/send-pack.ts';
import { packsInMemory } from './packs-in-memory.ts';

function world() {
  const packs = packsInMemory();
  const changed = vi.fn();
  const handlers = packHandlers({ ...packs, changed });
  return {
    ...packs,
    changed,
    send: sender<ToBackground>((message) => dispatch(handlers, message, { tab: 1, frame: 0, url: null })),
  };
}

const entriesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ term: `quay${at}`, definition: 'A wall.' }));
const pack = (count: number, entries: readonly PackEntry[] = entriesOf(count)) =>
  packToAdd({ name: 'Harbours', language: 'en', answersOnly: false }, entries);

describe('sendPack', () => {
  it('gives a pack to the background in parts, and tells how far it is', async () => {
    const { send, shelf } = world();
    const shares: number[] = [];
    const progress = (share: number) => void shares.push(share);
    expect(await sendPack(pack(2500), send, { progress })).toEqual({ count: 2500, replaced: false });
    expect(shares).toEqual([0.4, 0.8, 1]);
    expect(await shelf.list()).toHaveLength(1);
  });

  it('makes it count at once for whoever had looked before', async () => {
    const { send, shelf } = world();
    const text = [tokenize('quay1 and quay2', english)];
    expect([await shelf.list(), await shelf.standingIn(text, english)]).toEqual([[], []]);
    await sendPack(pack(2), send);
    expect(await shelf.list()).toEqual([{ name: 'Harbours', count: 2, answersOnly: false, on: true, problem: null }]);
    expect((await shelf.standingIn(text, english)).map(({ entry }) => entry.id)).toEqual(['pack:Harbours/quay1']);
  });

  it('opens, closes and removes one after the other', async () => {
    const { send, shelf, storage } = world();
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
    const draft = await send({ type: 'open-pack', name: 'Harbours', language: 'en', answersOnly: false });
    await send({ type: 'fill-pack', draft, items: [{ term: 'quay', definition: 'A wall.' }] });
    order.length = 0;
    await Promise.all([
      send({ type: 'close-pack', draft }),
      send({ type: 'remove-pack', name: 'Harbours' }),
      send({ type: 'open-pack', name: 'Canals', language: 'en', answersOnly: false }),
    ]);
    expect(order).toEqual(['commit', 'remove', 'sweep'].flatMap((call) => [`${call} begins`, `${call} ends`]));
    expect(await shelf.list()).toEqual([]);
  });

  it('goes on after one that failed', async () => {
    const { send } = world();
    await expect(send({ type: 'close-pack', draft: 'none' })).rejects.toThrow('interrupted');
    expect((await sendPack(pack(1), send)).count).toBe(1);
  });

  it('tells open pages once a pack is whole or gone, and not before', async () => {
    const { send, changed } = world();
    const draft = await send({ type: 'open-pack', name: 'Harbours', language: 'en', answersOnly: false });
    await send({ type: 'fill-pack', draft, items: [{ term: 'quay', definition: 'A wall.' }] });
    expect(changed).not.toHaveBeenCalled();
    await send({ type: 'close-pack', draft });
    expect(changed).toHaveBeenCalledTimes(1);
    await send({ type: 'remove-pack', name: 'Harbours' });
    expect(changed).toHaveBeenCalledTimes(2);
    await expect(send({ type: 'close-pack', draft })).rejects.toThrow('interrupted');
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('says that one of the same name was replaced', async () => {
    const { send } = world();
    await sendPack(pack(2), send);
    expect(await sendPack(pack(3), send)).toMatchObject({ count: 3, replaced: true });
  });

  it('adds all or nothing: one that cannot be used stops it, and leaves what was there', async () => {
    const { send, shelf, changed, chunks } = world();
    await sendPack(pack(2), send);
    const bad = pack(0, [...entriesOf(1500), { term: 'quay', definition: '' }]);
    await expect(sendPack(bad, send)).rejects.toThrow('“quay” could not be added: its definition is empty.');
    expect([(await shelf.list())[0]?.count, changed.mock.calls.length, chunks.size]).toEqual([2, 1, 1]);
  });

  it('can be given up in the middle, and leaves nothing behind', async () => {
    const { send, shelf, changed, chunks } = world();
    const giveUp = new AbortController();
    const sending = sendPack(pack(2500), send, { progress: () => giveUp.abort(), signal: giveUp.signal });
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
    expect([await shelf.list(), changed.mock.calls.length, chunks.size]).toEqual([[], 0, 0]);
  });

  it('says why where the background was stopped in the middle, and can be begun again', async () => {
    const { send, shelf, drafts } = world();
    const stop = async () => void (await drafts.open('Other', 'en'));
    let stopped = false;
    const stopping = {
      ...pack(2500),
      part: async (at: number) => {
        if (at === 1000 && !stopped) await stop();
        if (at === 1000) stopped = true;
        return pack(2500).part(at);
      },
    };
    await expect(sendPack(stopping, send)).rejects.toThrow('Adding the pack was interrupted. Add it again.');
    expect(await shelf.list()).toEqual([]);
    expect((await sendPack(stopping, send)).count).toBe(2500);
  });
});
