import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageScriptOf } from '../../scripts/browsers/newsgloss.ts';
import { openStage, type Stage } from './driver/stage.ts';

interface TraceEvent {
  readonly name: string;
  readonly args?: unknown;
}

describe('what a page is spared, in chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('chromium');
  });
  afterAll(() => stage?.close());

  it('is never laid out for the sake of reading and marking: it is, or the browser’s own frame does it', async () => {
    const { page, tab } = await stage.show('wire.html');
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] });
    await pageScriptOf(stage.session, tab)({ type: 'refresh' });
    // Of the page's own making: the same way of looking must see it.
    await page.evaluate(() => {
      document.body.style.width = '500px';
      return document.body.offsetHeight;
    });
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const layouts = (traceEvents as readonly TraceEvent[]).filter(({ name }) => name === 'Layout');
    const forced = layouts.map(({ args }) => JSON.stringify(args)).filter((args) => args.includes('stackTrace'));
    expect(forced.length).toBeGreaterThan(0);
    expect(forced.filter((args) => args.includes('chrome-extension:'))).toEqual([]);
  });
});
