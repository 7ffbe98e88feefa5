import { describe, expect, it } from 'vitest';
import { densityFor } from '../../../extension/background/density-for.ts';
import { createPageDensities } from '../../../extension/background/page-densities.ts';
import { storageInMemory } from '../storage-in-memory.ts';

const url = 'https://a.example/story';
const sender = { tab: 7, frame: 0, url };
const plain = { url, title: 'A story', lang: 'en', dir: 'ltr', tags: {}, jsonLd: [], time: null } as const;
const asking = (content = 'no-marks') => ({ ...plain, tags: { newsgloss: content } });

/** `chosen`: whether the reader chose this very site. */
function world() {
  const densities = createPageDensities(storageInMemory());
  const reader = { chosen: false };
  const ask = densityFor({ densities, isChosen: async () => reader.chosen });
  return { densities, reader, on: (page: Parameters<typeof ask>[2]) => ask(sender, 7, page) };
}

describe('how many marks a page gets', () => {
  it('is what the settings say, or what the reader wants on this page', async () => {
    const { densities, on } = world();
    expect(await on(plain)).toBeNull();
    await densities.keep(7, url, 'many');
    expect(await on(plain)).toBe('many');
  });

  it.each(['no-marks', 'No-Marks', 'other, no-marks'])(
    'is none where the page asks for none: “%s”',
    async (content) => {
      expect(await world().on(asking(content))).toBe('none');
    },
  );

  it.each(['', 'marks', 'no-marks-please'])('takes nothing else for that wish: “%s”', async (content) => {
    expect(await world().on(asking(content))).toBeNull();
  });

  it('is as the reader says on a site that the reader chose, whatever the page asks', async () => {
    const { reader, on } = world();
    reader.chosen = true;
    expect(await on(asking())).toBeNull();
  });

  it('is as the reader says from the moment on at which the site is chosen', async () => {
    const { reader, densities, on } = world();
    await on(asking());
    reader.chosen = true;
    expect(await on(asking())).toBeNull();
    expect(await densities.of(7, url)).toBeNull();
  });

  it('is what the reader turned it to, although the page asks for none', async () => {
    const { reader, densities, on } = world();
    await on(asking());
    await densities.keep(7, url, 'few');
    expect(await on(asking())).toBe('few');
    reader.chosen = true;
    expect(await on(asking())).toBe('few');
  });
});
