import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../explain/model/reading.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { pageScriptOf } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { openStage, type Stage } from './driver/stage.ts';

const textOf = ({ article }: Reading) => article.blocks.map(({ text }) => text).join('\n');
const paintedTerms = ({ mentions }: Reading) => mentions.filter(({ painted }) => painted).map(({ text }) => text);

describe.each(browserKinds)('a story that changes without a reload, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  it('is read anew at each change, there and back', async () => {
    const { page, tab, reading: first } = await stage.show('nasty.html');
    const script = pageScriptOf(stage.session, tab);
    const readingWith = (words: string) =>
      until(`a reading with "${words}"`, async () => {
        const state = await script({ type: 'state' }).catch(() => null);
        return state?.kind === 'reading' && textOf(state.reading).includes(words) ? state.reading : null;
      });
    expect(textOf(first)).toContain('salt works');
    await page.evaluate(() => Object.assign(window, { notReloaded: true }));

    await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
    const second = await readingWith('policy rate');
    expect(textOf(second)).not.toContain('humanitarian corridor');
    expect(paintedTerms(second).length).toBeGreaterThan(0);

    await page.evaluate(() => history.back());
    const again = await readingWith('salt works');
    expect(paintedTerms(again)).toEqual(paintedTerms(first));
    expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
  });

  it('marks what inline tags split and leaves alone what is no text of the story', async () => {
    const { reading, page } = await stage.show('nasty.html');
    const marked = reading.mentions.map(({ text }) => text.toLowerCase());
    expect(marked).toContain('security guarantees');
    const text = textOf(reading);
    for (const alien of ['We use cookies', 'The Budget Line', 'saltlicker', 'stagflation', 'Advertisement']) {
      expect(text).not.toContain(alien);
    }
    await page.close();
  });
});
