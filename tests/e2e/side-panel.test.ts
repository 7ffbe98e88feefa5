import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressWayBack } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import type { Panel } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

// Chromium opens it by the popup's button, Firefox by its command: neither browser allows the other way to a driver.
describe.each(browserKinds)('the side panel in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  let panel: Panel;
  beforeAll(async () => {
    stage = await openStage(kind);
    shown = await stage.show('analysis.html');
    panel = await stage.session.openPanel(shown.page);
  });
  afterAll(() => stage?.close());

  const text = () => panel.evaluate<string>('document.body.innerText');
  const press = (name: string) =>
    panel.evaluate<boolean>(
      `(() => {
        const found = [...document.querySelectorAll('button')].find((button) =>
          (button.getAttribute('aria-label') ?? button.textContent.trim()) === ${JSON.stringify(name)});
        found?.click();
        return found !== undefined;
      })()`,
    );
  const marked = () => {
    const { mentions, explainers } = shown.reading;
    return mentions.filter(({ painted }) => painted).map(({ entry }) => explainers[entry]?.term ?? '');
  };

  it('lists the marked terms in reading order, and the others folded away', async () => {
    await until('the list', async () => (await text()).includes('words marked'));
    expect(await text()).toContain(`${marked().length} words marked`);
    const listed = (within: string) =>
      panel.evaluate<string[]>(
        `[...document.querySelectorAll('${within} > li .term')].map((term) => term.textContent.trim())`,
      );
    expect(await listed('main > ol')).toEqual(marked());
    const others = shown.reading.briefing.words.filter((word) => !word.marked);
    expect(await listed('details:not([open]) > ol')).toHaveLength(others.length);
  });

  it('goes to the place of a term, and offers the way back', async () => {
    const last = await panel.evaluate<string>(
      `[...document.querySelectorAll('[aria-label^="Go to"]')].at(-1).getAttribute('aria-label')`,
    );
    const before = await shown.page.evaluate(() => scrollY);
    expect(await press(last)).toBe(true);
    await until('the page to scroll', async () => (await shown.page.evaluate(() => scrollY)) !== before);
    await pressWayBack(stage.session, shown.page, shown.tab, 'Back to where you were');
    await until('the page to be back', async () => (await shown.page.evaluate(() => scrollY)) === before);
  });

  it('opens a term as a card, and closes it to the list again', async () => {
    const [first = ''] = marked();
    await press(first);
    await until('the card', async () => (await text()).includes('More about this'));
    await press('Close');
    await until('the list', async () => (await text()).includes('words marked'));
  });

  it('follows the tab in front', async () => {
    const other = await stage.show('wire.html');
    const painted = other.reading.mentions.filter((mention) => mention.painted).length;
    await until('the other list', async () => (await text()).includes(`${painted} word`));
    await other.page.close();
  });
});
