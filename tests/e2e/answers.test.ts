import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardAtRest, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { backgroundOf, choose, frontTab, pageScriptOf, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { plain } from './driver/marks.ts';
import { select } from './driver/select-words.ts';
import { openStage, type Stage, switchedOnHost } from './driver/stage.ts';

const address = `http://${switchedOnHost}/dam.html`;
const again = `http://${switchedOnHost}/dam-again.html`;
const paragraphs = [
  'Hungary will pay for the new dam on its border, Ilka Varda, Hungary’s minister for water, told parliament on Tuesday after a debate of nine hours.',
  'The dam will cost €1.2 billion and stand 12 kilometres from the next town, the government said, and it will be built by three firms.',
  '“We have waited for this dam for thirty years,” Varda said. “The river does not wait for anybody, and it did not wait for us.”',
  'The opposition voted against the plan, which it calls too dear, and wants the courts to look into how the firms were chosen.',
  'Varda said that the work would begin in spring and last for four years, and that no village would have to be moved for it.',
];

/** Terms enough for one mark of another kind, and somebody named again after them. */
const forgotten = [
  'Hungary will pay for the dam, Ilka Varda, Hungary’s minister for water, told parliament on Tuesday after a debate of nine hours.',
  'A neighbour asked a court for an injunction, and the government, which had not spoken with it for years, offered it a memorandum of understanding on how the water is shared.',
  'The Supreme Court will have to look into how the three firms were chosen, which the opposition calls a scandal of its own kind.',
  'Builders fear what a tariff on steel would cost them in the coming years, and have written to the government.',
  'Work begins in spring and will last for four years, and farmers who live by subsidies would not have to move, it was said.',
  'The river is as low as it has ever been since it was first measured, more than a hundred years ago, and has few fish, Varda said.',
];

const pageOf = (title: string, texts: readonly string[]) =>
  `<!doctype html><html lang="en"><title>${title}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2024-05-07"}</script><article><h1>${title}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;

describe.each(browserKinds)('what readers ask besides terms, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    stage = await openStage(kind);
    stage.server.publish(address, { body: pageOf('Hungary to pay for border dam', paragraphs), scripts: true });
    page = await stage.session.open(address);
    tab = await frontTab(stage.session, page);
    await untilRead(stage.session, tab);
  });
  afterAll(() => stage?.close());

  const cardOn = async (words: string, expected: string) => {
    await page.keyboard.press('Escape');
    await until('no card', async () => (await seeCard(stage.session, tab)) === null);
    await select(page, words);
    await pageScriptOf(stage.session, tab)({ type: 'explain-words', text: null, quiet: false });
    return until(`a card with “${expected}”`, async () => {
      const card = await seeCard(stage.session, tab);
      return card && plain(card.text).includes(expected) ? plain(card.text) : null;
    });
  };

  it('is where a country lies and what people mix up about it', async () => {
    expect(await cardOn('Hungary', 'Budapest')).toMatch(/country in .*Europe/);
  });

  it('is how much a sum is, and how far kilometres are', async () => {
    expect(await cardOn('€1.2 billion', '1,200,000,000')).not.toContain('Not in the glossary');
    await cardOn('12 kilometres', 'mile');
  });

  it('is who somebody was, what they say here and where they are named again', async () => {
    const text = await cardOn('Varda', 'minister for water');
    expect(text).toContain('The river does not wait');
    expect(text).toContain('Named again');
  });

  it('is where the story turns: on one map beside the page, and on none where it turns on no place', async () => {
    const { article } = await untilRead(stage.session, tab);
    const ask = backgroundOf(stage.session);
    const story = await ask({ type: 'story-map', article, url: address });
    expect(story?.places.map(({ name }) => name)).toEqual(['Hungary']);
    expect(story?.map.here).not.toBe('');
    const nowhere = { ...article, meta: { ...article.meta, title: 'A dam' }, blocks: article.blocks.slice(2) };
    expect(await ask({ type: 'story-map', article: nowhere, url: address })).toBeNull();
  });

  it('is found by the popup’s search, and opened as the card shows it', async () => {
    const popup = await stage.session.openPopup(page);
    const text = () => popup.evaluate<string>('document.body.innerText');
    const find = async (words: string, option: string) => {
      await popup.evaluate(
        `(() => {
          const field = document.querySelector('input[role="combobox"]');
          field.value = ${JSON.stringify(words)};
          field.dispatchEvent(new Event('input', { bubbles: true }));
        })()`,
      );
      await until(`${option} to be opened`, async () => {
        await popup.evaluate(
          `[...document.querySelectorAll('[role="option"]')].find((each) => each.innerText.startsWith(${JSON.stringify(option)}))?.click()`,
        );
        return popup.evaluate<boolean>(
          `document.querySelector('[role="dialog"] h2')?.innerText === ${JSON.stringify(option)}`,
        );
      });
    };
    await until('the popup', async () => (await text()).includes('What happened'));
    await find('hunga', 'Hungary');
    expect(await text()).toContain('Budapest');
    expect(await popup.evaluate('document.querySelector(".map svg") !== null')).toBe(true);
    await find('varda', 'Ilka Varda');
    expect(plain(await text())).toContain('The river does not wait');
    await find('slovak', 'Slovakia');
    expect(await text()).toContain('Bratislava');
    await popup.close().catch(() => undefined);
  });

  it('is marked, too, where the reader wants it: somebody whom they may have forgotten', async () => {
    await choose(stage.session, { marksAnswers: true, level: 1 });
    const body = pageOf('Hungary to pay for border dam', forgotten);
    stage.server.publish(again, { body, scripts: true });
    const other = await stage.session.open(again);
    const its = await frontTab(stage.session, other);
    const { mentions } = await untilRead(stage.session, its);
    expect(mentions.filter(({ painted, text }) => painted && text === 'Varda')).toHaveLength(1);
    await until('the card of the mark', async () => {
      await pageScriptOf(stage.session, its)({ type: 'step', by: -1 });
      return plain((await cardAtRest(stage.session, its)).text).includes('Ilka Varda Hungary’s minister for water');
    });
    await other.close();
    await choose(stage.session, { marksAnswers: false, level: 2 });
    await frontTab(stage.session, page);
  });

  it('is left out where the reader has switched it off', async () => {
    await choose(stage.session, { numbers: false });
    await until('no more of numbers', async () => !(await cardOn('12 kilometres', '12 kilometres')).includes('mile'));
    await choose(stage.session, { numbers: true });
  });
});
