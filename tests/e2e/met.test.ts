import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MetWord } from '../../contract/met-word.ts';
import { pressInCard, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { backgroundOf, choose, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './driver/axe.ts';
import { explainedMark } from './driver/marks.ts';
import { openStage, type Shown, type Stage, switchedOnHost } from './driver/stage.ts';

const address = `http://${switchedOnHost}/analysis.html`;

describe.each(browserKinds)('words that are met in %s', (kind) => {
  let stage: Stage;
  let options: Page;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    options = await stage.session.openOwn('options.html#met');
    shown = await stage.show('analysis.html');
  });
  afterAll(() => stage?.close());

  const kept = async () => (await backgroundOf(stage.session)({ type: 'met-words', after: null })).words;
  const section = () => options.$eval('#met', (box) => (box.textContent ?? '').replaceAll(/\s+/g, ' '));
  const says = (words: string) => until(`“${words}”`, async () => (await section()).includes(words));
  const press = (label: string) =>
    options.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#met button')];
      const nameOf = (button: HTMLElement) => button.ariaLabel ?? button.textContent?.trim() ?? '';
      buttons.find((button) => nameOf(button).startsWith(wanted))?.click();
    }, label);
  const mention = () => explainedMark(shown.reading);
  const openCard = async () => {
    await shown.page.bringToFront();
    await restOnMention(stage.session, shown, mention());
  };
  const closeCard = async () => {
    await shown.page.keyboard.press('Escape');
    await leaveMention(stage.session, shown);
  };
  const metOf = async () => (await untilRead(stage.session, shown.tab)).explainers[mention().entry]?.met;

  it('are not kept before the reader asks for it', async () => {
    await openCard();
    await closeCard();
    await says('Off until you switch it on.');
    expect(await kept()).toEqual([]);
    expect(await metOf()).toBeUndefined();
  });

  it('are kept with sentence, title and address once they are wanted, in pages that are open', async () => {
    await options.bringToFront();
    await press('Keep the words I meet');
    await says('None yet.');
    await until('the page to know', async () => (await metOf()) === null);
    await openCard();
    const [word] = await until('the word', async () => {
      const words = await kept();
      return words.length > 0 && words;
    });
    await closeCard();
    const { entry, block, text } = mention();
    const paragraph = shown.reading.article.blocks.find(({ id }) => id === block)?.text ?? '';
    expect(word).toMatchObject({ entry, address, title: shown.reading.article.meta.title });
    expect(paragraph).toContain(word?.sentence);
    expect(word?.sentence).toContain(text);
  });

  it('are listed with a way to the sentence, and told in the card on another day where the reader wants what is theirs on pages', async () => {
    await options.bringToFront();
    await says(`· ${switchedOnHost}`);
    const link = await options.$eval('#met .met a', (a) => a.getAttribute('href'));
    expect(link?.startsWith(`${address}#:~:text=`)).toBe(true);
    const [word] = await kept();
    const before: MetWord = { ...(word as MetWord), day: '2026-01-02', at: '2026-01-02T08:00:00.000Z' };
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();
    await backgroundOf(stage.session)({
      type: 'put-back-met',
      word: { ...before, day: yesterday.slice(0, 10), at: yesterday },
    });
    shown = await stage.show('analysis.html');
    await openCard();
    expect((await seeCard(stage.session, shown.tab))?.text).not.toContain('Met before');
    await closeCard();
    await choose(stage.session, { ownOnPages: true });
    shown = await stage.show('analysis.html');
    await openCard();
    expect((await seeCard(stage.session, shown.tab))?.text).toMatch(/Met before: once, (?:yesterday|on )/u);
    await closeCard();
    expect(await kept()).toHaveLength(2);
  });

  it('are kept where they were looked up in a card, too', async () => {
    await openCard();
    const { related = [] } = shown.reading.explainers[mention().entry] ?? {};
    const ids = new Set(related.map(({ id }) => id));
    await pressInCard(stage.session, shown.page, shown.tab, 'More about this');
    await pressInCard(stage.session, shown.page, shown.tab, related[0]?.term ?? 'nothing related');
    await until('the word that was looked up', async () => (await kept()).some(({ entry }) => ids.has(entry)));
    await closeCard();
  });

  it('are removed one by one, with a way back', async () => {
    await options.bringToFront();
    const count = (await kept()).length;
    await until('all of them', () => options.$$eval('#met .met', (rows, all) => rows.length === all, count));
    await press('Remove ');
    await says('is removed.');
    expect(await kept()).toHaveLength(count - 1);
    await press('Undo: ');
    await until('it again', async () => (await kept()).length === count);
  });

  it('are found among ten thousand, of which few are rows', async () => {
    await stage.session.desk.evaluate(async () => {
      const open = indexedDB.open('newsgloss-met');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const change = open.result.transaction('words', 'readwrite');
      const at = new Date().toISOString();
      for (let number = 0; number < 10_000; number += 1) {
        const address = `https://harbour.example/${number}`;
        const [term, sentence] = [`levy ${number}`, `A levy of ${number} was charged.`];
        change.objectStore('words').put({
          ...{ day: at.slice(0, 10), entry: term, address, at },
          ...{ term, meaning: 'A charge.', sentence, title: 'Harbour dues' },
        });
      }
      await new Promise((resolve) => change.addEventListener('complete', resolve));
      open.result.close();
    });
    // As when the reader comes back to it.
    await options.evaluate(() => dispatchEvent(new Event('focus')));
    await says('Show more (30 of 10,0');
    await options.type('#met input[type=text]', 'harbour 9876 levy');
    await says('1 found.');
    expect(await options.$$eval('#met .met', (rows) => rows.map((row) => row.querySelector('b')?.textContent))).toEqual(
      ['levy 9876'],
    );
  });

  it.each([
    ['a table (CSV)', '\uFEFFdate,term,meaning,sentence,title,address,site\r\n', 'levy 9876,A charge.,'],
    ['Markdown', '# Words I met\n', '**levy 9876**: A charge.'],
    ['cards for Anki', '#separator:tab\n#html:true\n', 'levy 9876\tA charge.<br><br>'],
  ])('are saved as %s', async (label, begins, holds) => {
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        // By bytes: to read it as text takes the mark at its beginning away.
        if (file instanceof Blob)
          void file.arrayBuffer().then((bytes) => {
            document.body.dataset.saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
          });
        return make.call(URL, file);
      };
    });
    await press(label);
    const saved = await until(label, () =>
      options.evaluate((begun) => {
        const text = document.body.dataset.saved ?? '';
        return text.startsWith(begun) && text;
      }, begins),
    );
    expect(saved).toContain(holds);
    expect(saved).not.toContain('levy 9875');
  });

  it('please axe, by day and by word, light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await stage.session.preferScheme(options, scheme);
      for (const order of ['word', 'day']) {
        await options.evaluate(
          (value) => document.querySelector<HTMLElement>(`input[value="${value}"]`)?.click(),
          order,
        );
        expect(await violationsOf(options)).toEqual([]);
      }
    }
    await stage.session.preferScheme(options, 'light');
  });

  it('do not widen a narrow page', async () => {
    await options.setViewport({ width: 320, height: 640 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.setViewport(null);
  });

  it('stay when they are switched off and the reader wants that, and go by one button after a question', async () => {
    await press('Keep the words I meet');
    await says('From now on nothing is kept.');
    await press('Keep them');
    expect((await kept()).length).toBeGreaterThan(0);
    await until('the page to know', async () => (await metOf()) === undefined);
    await press('Erase all');
    await says('This cannot be undone.');
    await press('Erase 10,');
    await until('nothing kept', async () => (await kept()).length === 0);
    await until('no list', async () => !(await section()).includes('Erase all'));
  });
});
