import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressWayBack } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { untilRead } from '../../scripts/browsers/newsgloss.ts';
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
  const type = (words: string) =>
    panel.evaluate(
      `(() => {
        const field = document.querySelector('input[role="combobox"]');
        field.value = ${JSON.stringify(words)};
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`,
    );
  const listed = (selector: string) =>
    panel.evaluate<string[]>(`[...document.querySelectorAll('${selector}')].map((each) => each.textContent.trim())`);
  const marked = () => {
    const { mentions, explainers } = shown.reading;
    return mentions.filter(({ painted }) => painted).map(({ entry }) => explainers[entry]?.term ?? '');
  };
  const scrollPage = (top: number) => shown.page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);

  it('has the briefing, and follows what the reader sees on the page', async () => {
    // The command leads to the words, as soon as the panel hears of it.
    await until('the briefing', async () => {
      await press('Briefing');
      return (await text()).includes(shown.reading.briefing.gist[0]?.text ?? 'none');
    });
    const inView = () => listed('.tabs .meta bdi').then(([span = '']) => span);
    const lines = async () => {
      await press('Briefing');
      return listed('.row.here');
    };
    await until('the first paragraph', async () => (await inView()).startsWith('1'));
    const before = await until('lines of them', async () => {
      const here = await lines();
      return here.length > 0 && here;
    });
    await scrollPage(2500);
    await until('other paragraphs', async () => !['', '1'].includes((await inView()).split('–')[0] ?? ''));
    await until('other lines', async () => (await lines()).join() !== before.join());
    await scrollPage(0);
    await until('the first paragraph', async () => (await inView()).startsWith('1'));
  });

  it('follows a page that was loaded anew', async () => {
    await shown.page.reload({ waitUntil: 'domcontentloaded' });
    await untilRead(stage.session, shown.tab);
    const inView = () => listed('.tabs .meta bdi').then(([span = '']) => span);
    await until('the first paragraph', async () => {
      await scrollPage(5);
      return (await inView()).startsWith('1');
    });
    await until('other paragraphs', async () => {
      await scrollPage(2500);
      return !['', '1'].includes((await inView()).split('–')[0] ?? '');
    });
    await scrollPage(0);
  });

  it('lists the marked words in reading order, and the others folded away', async () => {
    await press('Words');
    await until('the list', async () => (await listed('.terms')).length > 0);
    expect(await text()).toContain(`${marked().length} words marked`);
    expect(await listed('.terms > ol > li .term')).toEqual(marked());
    const others = shown.reading.briefing.words.filter((word) => !word.marked);
    expect(await listed('details:not([open]) > ol > li .term')).toHaveLength(others.length);
  });

  it('opens a term as a card with every mention, goes to one, and offers the way back', async () => {
    const { mentions, explainers } = shown.reading;
    const often = mentions.findLast(
      ({ entry, painted }) => painted && mentions.filter((other) => other.entry === entry).length > 1,
    );
    const places = mentions.filter(({ entry }) => entry === often?.entry);
    await press(explainers[often?.entry ?? '']?.term ?? 'no term with two mentions');
    await until('the mentions', async () => (await text()).includes(`${places.length} mentions`));
    expect(await listed('.mentions b')).toEqual(places.map((place) => place.text));
    const before = await shown.page.evaluate(() => scrollY);
    await panel.evaluate(`[...document.querySelectorAll('.mentions .pn')].at(-1).click()`);
    await until('the page to scroll', async () => (await shown.page.evaluate(() => scrollY)) !== before);
    await pressWayBack(stage.session, shown.page, shown.tab, 'Back to where you were');
    await until('the page to be back', async () => (await shown.page.evaluate(() => scrollY)) === before);
    await press('Close');
    await until('the list', async () => (await listed('.terms')).length > 0);
  });

  it('opens somebody with all places, by the briefing and by the search', async () => {
    const person = shown.reading.briefing.people.find((one) => one.shown);
    if (!person) throw new Error('the demo article names nobody');
    await press('Briefing');
    await until('the name', () => press(person.name));
    await until('the person', async () => (await listed('.person h1')).includes(person.name));
    await until('the places', async () => (await listed('.mentions b')).includes(person.name));
    await press('Back');
    await type(person.name.toLowerCase());
    await until('the hit', async () => (await text()).includes('Named in this article'));
    await panel.evaluate(`document.querySelector('[role="option"]').click()`);
    await until('the person', async () => (await listed('.person h1')).includes(person.name));
    await press('Back');
    await type('');
    await until('the briefing', async () => (await text()).includes('What happened'));
  });

  it('offers the next step where nothing is found', async () => {
    await type('xyzzyq zorblings');
    await until('the way on', () => press('Search for “zorblings”'));
    expect(await panel.evaluate('document.querySelector("input").value')).toBe('zorblings');
    await type('');
  });

  it('copies the briefing as Markdown and a link to a passage', async () => {
    await until('the briefing', async () => (await text()).includes('What happened'));
    await panel.evaluate(
      `navigator.clipboard.writeText = async (text) => { document.documentElement.dataset.copied = text; }`,
    );
    const copied = () => panel.evaluate<string>(`document.documentElement.dataset.copied ?? ''`);
    await press('Copy as Markdown');
    await until('the copy', async () => (await text()).includes('Copied.'));
    const { title } = shown.reading.article.meta;
    expect(await copied()).toContain(`# [${title}](<${await shown.page.evaluate(() => location.href)}>)`);
    expect(await copied()).toContain('12 March 2026');
    await press('Copy link to this passage');
    await until('the link', async () => (await text()).includes('Link copied.'));
    expect(await copied()).toContain('analysis.html#:~:text=');
  });

  it('opens the briefing as one clean page, whose button is not printed', async () => {
    const known = new Set(await stage.session.browser.pages());
    await press('Print or save');
    const page = await until('the page', async () => {
      for (const opened of await stage.session.browser.pages()) {
        if (known.has(opened)) continue;
        const shows = await opened.evaluate(() => document.body.textContent).catch(() => '');
        if (shows.includes('What happened')) return opened;
      }
      return null;
    });
    const said = await page.evaluate('document.body.innerText');
    expect(said).toContain(shown.reading.article.meta.title);
    expect(said).toContain('12 March 2026');
    expect(said).toContain('Print or save as PDF');
    if (kind === 'chromium') {
      await page.emulateMediaType('print');
      expect(await page.evaluate('document.body.innerText')).not.toContain('Print or save as PDF');
    }
    await page.close();
    await shown.page.bringToFront();
  });

  it('follows the tab in front', async () => {
    const other = await stage.show('wire.html');
    const painted = other.reading.mentions.filter((mention) => mention.painted).length;
    await until('the other page', async () => (await text()).includes(`${painted} word`));
    await other.page.close();
  });
});
