import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mention, Reading } from '../../explain/model/reading.ts';
import { seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention, scrollToMention } from '../../scripts/browsers/mention-on-page.ts';
import { frontTab, pageScriptOf, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { pointAway } from '../../scripts/browsers/words-on-page.ts';
import { plain } from './driver/marks.ts';
import { choose, paintedOf, press, textIn } from './driver/own-page.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

describe.each(browserKinds)('the previews of the options in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    const page = await stage.session.openOwn('options.html');
    const tab = await frontTab(stage.session, page);
    await untilRead(stage.session, tab);
    // That reading may be of a page that was still being drawn. Read once more, it is as it will be after each change.
    await pageScriptOf(stage.session, tab)({ type: 'force' });
    shown = { page, tab, reading: await untilRead(stage.session, tab) };
  });
  afterAll(() => stage?.close());

  /** The story, once it is read as the options say now. */
  const readAgain = async (test: (reading: Reading) => boolean) => {
    const counts = new Set<number>();
    const reading = await until(
      () => `the story to be read anew: it had ${[...counts].join(', then ')} marks`,
      async () => {
        const reading = await untilRead(stage.session, shown.tab);
        counts.add(paintedOf(reading).length);
        return test(reading) && reading;
      },
    );
    shown = { ...shown, reading };
    return reading;
  };
  const look = (end: string) =>
    until(`marks named “${end}”`, () =>
      shown.page.evaluate(
        (wanted) => [...CSS.highlights].some(([name, { size }]) => name.endsWith(wanted) && size > 0),
        end,
      ),
    );
  const card = () => seeCard(stage.session, shown.tab);
  const noCard = () =>
    until('no card', async () => {
      await pointAway(shown.page);
      return (await card()) === null;
    });
  const unmarked = (): Mention => {
    const marked = new Set(paintedOf(shown.reading).map(({ entry }) => entry));
    const found = shown.reading.mentions.find(({ entry }) => !marked.has(entry));
    if (!found) throw new Error('every term is marked');
    return found;
  };

  it('mark the story as any page is marked, for who reads and as much as they want', async () => {
    const usual = paintedOf(shown.reading).length;
    await choose(shown.page, 'level', '1');
    const newcomer = await readAgain((reading) => paintedOf(reading).length > usual);
    await until('the count', async () =>
      (await textIn(shown.page, '.try p')).startsWith(`${paintedOf(newcomer).length} words`),
    );
    await choose(shown.page, 'level', '2');
    await readAgain((reading) => paintedOf(reading).length === usual);
  });

  it('show style and colour at once', async () => {
    await look('-dotted');
    await choose(shown.page, 'marks', 'line');
    await look('-line');
    await choose(shown.page, 'colour', 'orange');
    await look('-line-orange');
    await choose(shown.page, 'colour', 'text');
    await look('-line');
  });

  it('open a card where the pointer rests on a mark, and by a click where that is chosen', async () => {
    const [mention] = paintedOf(shown.reading);
    if (!mention) throw new Error('nothing is marked');
    const seen = await restOnMention(stage.session, shown, mention);
    expect(plain(seen.text)).toContain(plain(shown.reading.explainers[mention.entry]?.definition ?? 'no explainer'));
    await leaveMention(stage.session, shown);
    await choose(shown.page, 'opens', 'click');
    await until('the hint', async () => (await textIn(shown.page, '.try-it')).includes('Click a marked word'));
    const { x, y } = await scrollToMention(shown.page, shown.reading, mention);
    await until('the card', async () => {
      await shown.page.mouse.click(x, y);
      return card();
    });
    await shown.page.keyboard.press('Escape');
    await noCard();
    await choose(shown.page, 'opens', 'hover');
  });

  it('explain any word while the key is held, and by a double click where that is chosen', async () => {
    const { x, y } = await scrollToMention(shown.page, shown.reading, unmarked());
    await shown.page.keyboard.down('Alt');
    let aside = 0;
    await until('a card by the held key', async () => {
      aside = 5 - aside;
      await shown.page.mouse.move(x + aside, y);
      await shown.page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
      return card();
    });
    await shown.page.keyboard.up('Alt');
    await noCard();
    await choose(shown.page, 'double-click', 'explain');
    await until('the hint', async () => (await textIn(shown.page, '.try-it')).includes('Double-click any'));
    const again = await scrollToMention(shown.page, shown.reading, unmarked());
    await until('a card by a double click', async () => {
      await shown.page.mouse.click(again.x, again.y, { count: 2 });
      await shown.page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
      return card();
    });
    await shown.page.keyboard.press('Escape');
    await noCard();
    await choose(shown.page, 'double-click', 'page');
  });

  it('picture the toolbar with the number', async () => {
    expect(await textIn(shown.page, '.toolbar-picture')).toBe('');
    await press(shown.page, 'Count on the toolbar icon');
    const count = String(paintedOf(shown.reading).length);
    await until('the number', async () => (await textIn(shown.page, '.toolbar-picture')) === count);
  });
});
