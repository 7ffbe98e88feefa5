import { describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { corruptDatabases } from '../../soak/lives/corrupt-databases.ts';
import { corruptStorage } from '../../soak/lives/corrupt-storage.ts';
import { killedBackground } from '../../soak/lives/killed-background.ts';
import { injectedWords } from '../../soak/words/injected-words.ts';

/** `npm run soak` lives through more, and longer. */
const how = { kills: 10, short: true };
const lives = [killedBackground, corruptStorage, corruptDatabases, injectedWords];

describe.each(browserKinds)('in %s', (kind) => {
  it.each(lives)('nothing is lost, nothing runs and all goes on: $name', async (life) => {
    expect((await life.live(kind, how)).faults).toEqual([]);
  });
});
