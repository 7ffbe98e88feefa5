import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../explain/model/reading.ts';
import { seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { scrollToMention } from '../../scripts/browsers/mention-on-page.ts';
import { until } from '../../scripts/browsers/until.ts';
import { type Point, pointAway, scrollToWords } from '../../scripts/browsers/words-on-page.ts';
import { plain } from './driver/marks.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

describe.each(browserKinds)('whatever is under the pointer, in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    shown = await stage.show('wire.html');
  });
  afterAll(() => stage?.close());

  const card = () => seeCard(stage.session, shown.tab);
  const noCard = () =>
    until('no card', async () => {
      await pointAway(shown.page);
      return (await card()) === null;
    });
  /** Holds Alt and rests on a point, to and fro by more than a hand trembles, until a card is open. */
  const hold = async ({ x, y }: Point) => {
    await shown.page.keyboard.down('Alt');
    let aside = 0;
    const seen = await until('a card', async () => {
      aside = 5 - aside;
      await shown.page.mouse.move(x + aside, y);
      await shown.page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
      const seen = await card();
      return seen && !seen.text.includes('Looking it up') ? seen : null;
    });
    return plain(seen.text);
  };
  const selected = () => shown.page.evaluate(() => getSelection()?.toString().trim());
  const letGo = () => shown.page.keyboard.up('Alt');
  const unmarked = (): Mention => {
    const { mentions } = shown.reading;
    const found = mentions.find(({ painted, source, entry }) => {
      return source === 'glossary' && !mentions.some((one) => one.painted && one.entry === entry) && !painted;
    });
    if (!found) throw new Error('every term is marked');
    return found;
  };

  it('is explained as a mark is, while Alt is held: a term that is not marked', async () => {
    const mention = unmarked();
    const text = await hold(await scrollToMention(shown.page, shown.reading, mention));
    expect(text).toContain(plain(shown.reading.explainers[mention.entry]?.definition ?? 'nothing'));
    await letGo();
    await noCard();
  });

  it('is somebody of the article', async () => {
    const [person] = shown.reading.briefing.people;
    const text = await hold(await scrollToWords(shown.page, person?.name ?? 'nobody'));
    await letGo();
    expect(text).toContain(plain(person?.name ?? 'nobody'));
    expect(text).toContain('In this article');
    await noCard();
  });

  it('is said not to be in the glossary, with a way on; and the page hears all that happens', async () => {
    await shown.page.evaluate(() => {
      document.querySelector('article p')?.append(' Qwertzuiop.');
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup', 'pointermove', 'dblclick', 'click'])
        addEventListener(type, (event) => heard.push(`${type} ${event.defaultPrevented}`));
    });
    const text = await hold(await scrollToWords(shown.page, 'Qwertzuiop'));
    expect(text).toContain('Not in the glossary');
    expect(text).toContain('Qwertzuiop');
    expect((await card())?.focused).toBe(false);
    await letGo();
    await noCard();
    const heard = await shown.page.evaluate(() => [...new Set((window as unknown as { heard: string[] }).heard)]);
    expect(heard).toEqual(expect.arrayContaining(['keydown false', 'keyup false', 'pointermove false']));
    expect(heard.filter((one) => one.endsWith('true'))).toEqual([]);
  });

  it('stays unexplained at a double click, until the reader chooses that', async () => {
    const mention = unmarked();
    const { x, y } = await scrollToMention(shown.page, shown.reading, mention);
    await until('a selected word', async () => {
      await shown.page.mouse.click(x, y, { count: 2 });
      return (await selected()) !== '';
    });
    expect(await card()).toBeNull();
    await stage.session.desk.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), doubleClick: true } });
    });
    const seen = await until('a card by double click', async () => {
      await shown.page.mouse.click(x, y, { count: 2 });
      await shown.page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
      return card();
    });
    expect(plain(seen.text)).toContain(plain(shown.reading.explainers[mention.entry]?.definition ?? 'nothing'));
    expect(await selected()).not.toBe('');
  });
});
