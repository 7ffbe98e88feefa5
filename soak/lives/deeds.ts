import type { Page } from 'puppeteer-core';
import { pressInCard, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { frontTab, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { type Home, type ReadStory, storyUrl } from './home.ts';

/** Something that a reader does. */
export interface Deed {
  readonly name: string;
  /** What is to be kept of it, by key and value as in kept.ts. Null: nothing. */
  readonly keeps: readonly [key: string, value: string] | null;
  /** Resolves once the reader is told that it is done. */
  run(): Promise<unknown>;
  /** The reader does it with their own hand: it must succeed, whatever happens to the background meanwhile. */
  readonly byHand?: boolean;
}

/** What a reader has open. */
export interface Desk {
  readonly story: ReadStory;
  readonly options: Page;
}

type Maker = (home: Home, number: number) => Deed;

const day = '2026-03-01';
const packTerms = 60;

/** Said to the background as card, options and the list of packs say it. */
export const quickDeeds: readonly Maker[] = [
  ({ send }, number) => ({
    name: 'know',
    keeps: [`known/entry-${number}`, 'said'],
    run: () => send({ type: 'know', entry: `entry-${number}`, known: true }),
  }),
  ({ send }, number) => ({
    name: 'hide',
    keeps: [`hidden/entry-${number}`, 'said'],
    run: () => send({ type: 'hide', entry: `entry-${number}`, hidden: true }),
  }),
  ({ send }, number) => ({
    name: 'note',
    keeps: [`note/entry-${number}`, `Note ${number}`],
    run: () =>
      send({ type: 'keep-note', entry: `entry-${number}`, term: 'entry', text: `Note ${number}`, writing: false }),
  }),
  ({ send }, number) => ({
    name: 'own word',
    keeps: [`word/orchard ${number}`, `A field, ${number}.`],
    async run() {
      const draft = { id: null, term: `orchard ${number}`, meaning: `A field, ${number}.`, aliases: [], near: [] };
      const { kind } = await send({ type: 'keep-word', draft });
      if (kind !== 'kept') throw new Error('it is said to be faulty');
    },
  }),
  ({ send }, number) => ({
    name: 'met word',
    keeps: [`met/entry-${number}`, 'met'],
    run: () =>
      send({
        type: 'put-back-met',
        word: {
          ...{ day, entry: `entry-${number}`, address: `https://a.example/${number}`, at: `${day}T12:00:00.000Z` },
          ...{ term: 'entry', meaning: '', sentence: '', title: '' },
        },
      }),
  }),
  ({ send }, number) => ({
    name: 'pack',
    keeps: [`pack/Pack ${number}`, String(packTerms)],
    async run() {
      const draft = await send({ type: 'open-pack', name: `Pack ${number}`, language: 'en', answersOnly: true });
      const items = Array.from({ length: packTerms }, (_, at) => ({
        term: `trawler ${number} ${at}`,
        definition: 'A boat.',
      }));
      await send({ type: 'fill-pack', draft, items: items.slice(0, packTerms / 2) });
      await send({ type: 'fill-pack', draft, items: items.slice(packTerms / 2) });
      await send({ type: 'close-pack', draft });
    },
  }),
];

/** With pointer and keys, in card, popup and options. */
export const handDeeds: readonly ((home: Home, desk: Desk, number: number) => Deed)[] = [
  ({ session }, { story }, number) => {
    const entries = [...new Set(story.reading.mentions.flatMap(({ entry, painted }) => (painted ? [entry] : [])))];
    const entry = entries[number % entries.length] ?? '';
    const mention = story.reading.mentions.find((each) => each.painted && each.entry === entry);
    return {
      name: `card of ${entry}`,
      keeps: [`hidden/${entry}`, 'said'],
      byHand: true,
      async run() {
        if (mention === undefined) throw new Error('nothing is marked');
        const { page, tab } = story;
        const says = (words: string) =>
          until(`“${words}” in the card`, async () => (await seeCard(session, tab))?.text.includes(words));
        await page.bringToFront();
        await restOnMention(session, story, mention);
        await pressInCard(session, page, tab, 'More actions');
        await pressInCard(session, page, tab, 'Stop marking this');
        await says('Marked no longer.');
        await page.keyboard.press('Escape');
      },
    };
  },
  ({ session }, { story }) => ({
    name: 'popup',
    keeps: null,
    byHand: true,
    async run() {
      const popup = await session.openPopup(story.page);
      const gist = story.reading.briefing.gist[0]?.text ?? '';
      await until('the briefing in the popup', async () =>
        (await popup.evaluate<string>('document.body.innerText')).includes(gist),
      );
      await popup.close().catch(() => undefined);
    },
  }),
  ({ session }) => ({
    name: 'another page',
    keeps: null,
    byHand: true,
    async run() {
      const page = await session.open(storyUrl);
      await untilRead(session, await frontTab(session, page));
      await page.close();
    },
  }),
  ({ session }, { options }, number) => {
    const style = (['line', 'wash', 'dotted'] as const)[number % 3] ?? 'line';
    return {
      name: `options: marks as ${style}`,
      keeps: ['marks', style],
      byHand: true,
      async run() {
        await options.bringToFront();
        await options.$eval(`input[name="marks"][value="${style}"]`, (choice) => (choice as HTMLElement).click());
        await until('the choice to be kept', () =>
          session.desk.evaluate(async (wanted) => {
            const { settings } = (await chrome.storage.local.get('settings')) as { settings: { marks: string } };
            return settings.marks === wanted;
          }, style),
        );
      },
    };
  },
];
