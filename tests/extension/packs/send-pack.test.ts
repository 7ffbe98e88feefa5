import { describe, expect, it } from 'vitest';
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
