import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTab } from '../../scripts/browsers/in-tab.ts';
import { restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { frontTab, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { watchFaults } from '../faults.ts';
import { type Home, homeHost, openHome } from '../lives/home.ts';
import type { Life } from '../lives/life.ts';
import { injectedPage } from './injected-page.ts';
import { injections } from './injections.ts';
import { type Shown, shownInClosedRoots, shownInDocument, wrongIn, wrongOf } from './seen-as-text.ts';

const since = '2026-03-01';

/** Markup in every field that a text can come by: it must be shown as text, run nothing and lead nowhere. */
export const injectedWords: Life = {
  name: 'markup in every field',
  async live(kind, { short }) {
    // Eleven, so that each tenth is not of the same context.
    const texts = injections.filter((_, at) => !short || at % 11 === 0);
    const home = await openHome(kind);
    const folder = mkdtempSync(join(tmpdir(), 'newsgloss-injected-'));
    try {
      const file = join(folder, 'backup.json');
      writeFileSync(file, JSON.stringify(backup(texts)));
      const faults = [
        ...(await onPage(home, texts)),
        ...(await inOptions(home, file)),
        ...(await inSearch(home, texts)),
      ];
      const strays = home.server.strays.filter((url) => url.includes('injected'));
      return {
        told: `${texts.length} texts in page, title, JSON-LD, FAQ, names, packs, notes, words, search, sites and backup`,
        faults: [...faults, ...strays.map((url) => `asked for ${url}`)],
      };
    } finally {
      await home.close();
      rmSync(folder, { recursive: true });
    }
  },
};

/** All that a backup can hold, made of them. */
function backup(texts: readonly string[]) {
  const words = texts.map((text, at) => ({
    ...{ id: `id-${at}`, term: `orchard ${at} ${text.slice(0, 40)}`, meaning: text, aliases: [text.slice(0, 60)] },
    ...{ near: [text.slice(0, 60)], since },
  }));
  const rules = Object.fromEntries(texts.map((text) => [text, { on: true, since }]));
  const said = Object.fromEntries(texts.map((text) => [text, { since }]));
  const entries = texts.map((text, at) => ({
    ...{ term: `trawler ${at}`, definition: text, example: text, aliases: [text] },
    ...{
      sources: [
        { title: text, url: text },
        { title: text, url: `javascript:${text}` },
      ],
    },
  }));
  const met = texts.map((text, at) => ({
    ...{ day: since, at: `${since}T12:00:00.000Z`, entry: `met-${at}`, address: text, term: text },
    ...{ meaning: text, sentence: text, title: text },
  }));
  return {
    ...{ format: 'newsgloss-backup', version: 1, made: texts[0], by: texts[1] },
    parts: {
      ...{ settings: { level: texts[0], marks: texts[2] }, sites: rules, topics: said },
      ...{ known: said, hidden: said, doubted: said, words, met },
      notes: texts.map((text, at) => ({ entry: `entry-${at}`, term: text, text, since })),
      packs: texts.slice(0, 20).map((name) => ({ format: 1, name, language: 'en', answersOnly: false, entries })),
    },
  };
}

/** A page of such texts: in its own words, its head, what it tells machines; and the card, the popup and the printed briefing of it. */
async function onPage({ session, server }: Home, texts: readonly string[]): Promise<readonly string[]> {
  const url = `http://${homeHost}/injected.html`;
  server.publish(url, { body: injectedPage(texts), scripts: false });
  const page = await session.open(url);
  const faults = await watchFaults(session, page);
  const tab = await frontTab(session, page);
  const reading = await untilRead(session, tab);
  const mention = reading.mentions.find(({ painted }) => painted);
  if (!mention) return ['nothing is marked on the page'];
  await restOnMention(session, { page, tab, reading }, mention);
  const inCard = wrongOf(await inTab(session, tab, shownInClosedRoots));
  const popup = await session.openPopup(page);
  await until('the popup', async () => (await popup.evaluate<string>('document.body.innerText')).length > 200);
  const inPopup = wrongOf(await popup.evaluate<Shown>(`(${shownInDocument})()`));
  await popup.close().catch(() => undefined);
  const printed = await session.openOwn(`briefing.html?tab=${tab}`);
  await until('the briefing', () => printed.evaluate(() => document.body.textContent.length > 200));
  const inBriefing = await wrongIn(printed);
  await printed.close();
  await page.close();
  return [
    ...inCard.map((fault) => `in the card: ${fault}`),
    ...inPopup.map((fault) => `in the popup: ${fault}`),
    ...inBriefing.map((fault) => `in the briefing: ${fault}`),
    ...faults,
  ];
}

/** The file is looked at, restored, and all of it is shown. */
async function inOptions({ session }: Home, file: string): Promise<readonly string[]> {
  const options = await session.openOwn('options.html#backup');
  const faults = await watchFaults(session, options);
  const input = await options.waitForSelector('#backup input[type=file]');
  await (
    input as Awaited<ReturnType<typeof options.waitForSelector>> & { uploadFile(path: string): Promise<void> }
  ).uploadFile(file);
  const press = (label: string) =>
    until(`“${label}”`, () =>
      options.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('#backup button')];
        const found = buttons.find((button) => (button.ariaLabel ?? button.textContent) === wanted);
        found?.click();
        return found !== undefined;
      }, label),
    );
  await until('the preview', () =>
    options.evaluate(() =>
      [...document.querySelectorAll('#backup button')].some((each) => each.textContent === 'Merge it'),
    ),
  );
  const before = await wrongIn(options);
  await press('Merge it');
  await until('the result', () =>
    options.evaluate(() => /Done|Restored/u.test(document.querySelector('#backup')?.textContent ?? '')),
  );
  const after = await wrongIn(options);
  // All words, and whatever could not be used, are listed.
  await options.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const unfolded = await wrongIn(options);
  await options.close();
  const again = await session.openOwn('options.html');
  await again.waitForFunction(() => document.querySelector('#words')?.textContent?.includes('orchard 0'));
  const listed = await wrongIn(again);
  await again.close();
  return [...before, ...after, ...unfolded, ...listed, ...faults].map((fault) => `in the options: ${fault}`);
}

/** Each is searched for as the popup asks, and some are typed. */
async function inSearch({ session, send }: Home, texts: readonly string[]): Promise<readonly string[]> {
  for (const query of texts) {
    await send({ type: 'search', query, article: null });
    await send({ type: 'set-site', site: query, on: true }).catch(() => undefined);
  }
  const popup = await session.openOwn('popup.html');
  const faults: string[] = [];
  await popup.waitForSelector('[role=combobox]');
  for (const text of texts.filter((_, at) => at % 20 === 0)) {
    await popup.$eval(
      '[role=combobox]',
      (input, value) => {
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
    faults.push(...(await wrongIn(popup)));
  }
  await popup.close();
  return faults.map((fault) => `in the search: ${fault}`);
}
