import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { pageScriptOf } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { openStage, type Stage } from './driver/stage.ts';

describe.each(browserKinds)('the look of the marks in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  it('changes on an open page at once, and nothing is read or explained anew', async () => {
    const { page, tab } = await stage.show('wire.html');
    const script = pageScriptOf(stage.session, tab);
    const styled = (style: string) =>
      page.evaluate((end) => [...CSS.highlights.keys()].some((name) => name.endsWith(end)), `-${style}`);
    await until('fine dots', () => styled('dotted'));
    const options = await stage.session.openOwn('options.html');
    const choose = async (style: string) => {
      const input = await until(`the choice of ${style}`, () => options.$(`input[name="marks"][value="${style}"]`));
      await input.evaluate((radio) => radio.click());
      await until(style, () => styled(style));
    };
    /** Of the last reading and explaining, which take another time each time. */
    const work = async () => {
      const timing = await script({ type: 'timing' });
      return `${timing?.readMs} ${timing?.explainMs}`;
    };
    // What was switched on just now may have the page read anew once more, whatever is chosen meanwhile.
    let still = 0;
    for (const style of ['wash', 'line', 'dotted', 'wash', 'line']) {
      const before = await work();
      await choose(style);
      if ((await work()) === before) still += 1;
    }
    expect(still).toBeGreaterThanOrEqual(2);
    await options.close();
    await page.close();
  });
});
