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
    const before = await script({ type: 'timing' });

    const options = await stage.session.openOwn('options.html');
    const wash = await until('the choice of a wash', () => options.$('input[name="marks"][value="wash"]'));
    await wash.evaluate((input) => input.click());
    await until('a wash', () => styled('wash'));

    const after = await script({ type: 'timing' });
    expect(after).toMatchObject({ readMs: before?.readMs, explainMs: before?.explainMs });
    await options.close();
    await page.close();
  });
});
