import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressInCard, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { choose, frontTab, pageScriptOf, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { openStage, type Stage, switchedOnHost } from './driver/stage.ts';

const story = `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>Two held over the harbour cartel</title><meta property="og:type" content="article"></head>
<body><article><h1>Two held over the harbour cartel</h1>
<p>Police in Merrow arrested two men on Tuesday who are said to have led a drug cartel in the harbour for nine years.</p>
<p>Officers found cocaine in eleven containers, and weapons in a warehouse that the cartel had rented from the port.</p>
<p>The mayor said that fear had gone on for too long. Families of victims wept outside the court as the two were led in.</p>
<p>Prosecutors say the cartel moved drugs through four ports and bought officials in each of them with cash.</p>
<p>For years people who lived near the docks had asked for more patrols at night, and for lights along the quay.</p>
<p>Nobody from the port’s owners wanted to speak on Tuesday. A statement on its gates said that it would help the police.</p>
<p>The two men are brothers. They ran a haulage firm with forty lorries, which neighbours took for an honest business.</p>
<p>Their lorries were seen at the harbour three times a week, often before dawn, and left it by the road to the north.</p>
<p>A trial is expected to begin before the summer. Lawyers for the two men said on Wednesday that they deny everything.</p>
</article></body></html>`;

describe.each(browserKinds)('what a reader says of a meaning in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
    stage.server.publish(`http://${switchedOnHost}/cartel.html`, { body: story, scripts: true });
  });
  afterAll(() => stage?.close());

  it('is shown at once, held for the open page alone, and taken back', async () => {
    const { session } = stage;
    await choose(session, { level: 1, density: 'many' });
    const page = await session.open(`http://${switchedOnHost}/cartel.html`);
    const tab = await frontTab(session, page);
    const reading = await untilRead(session, tab);
    const mention = reading.mentions.find(({ entry, painted }) => entry === 'cartel' && painted);
    const before = reading.explainers.cartel;
    const [right] = before?.otherSenses ?? [];
    if (!mention || !before || !right) throw new Error('the story has no mark with another sense');
    const senseNow = async () => {
      const state = await pageScriptOf(session, tab)({ type: 'state' });
      return state.kind === 'reading' ? state.reading.explainers.cartel?.sense : undefined;
    };
    const says = (text: string) => until(`“${text}”`, async () => (await seeCard(session, tab))?.text.includes(text));
    await restOnMention(session, { page, tab, reading }, mention);
    await pressInCard(session, page, tab, 'More actions');
    await pressInCard(session, page, tab, 'Wrong meaning here');
    await pressInCard(session, page, tab, right.label);
    await says(right.definition);
    await says('Shown so in this article from now on');
    await until('the page to know', async () => (await senseNow()) === right.id);
    const state = await pageScriptOf(session, tab)({ type: 'state' });
    const still = state.kind === 'reading' ? state.reading.mentions.filter(({ entry }) => entry === 'cartel') : [];
    expect(still.length).toBe(reading.mentions.filter(({ entry }) => entry === 'cartel').length);
    // Another tab with the same story knows nothing of it.
    const other = await session.open(`http://${switchedOnHost}/cartel.html`);
    const otherReading = await untilRead(session, await frontTab(session, other));
    expect(otherReading.explainers.cartel?.sense).not.toBe(right.id);
    await other.close();
    await page.bringToFront();
    await pressInCard(session, page, tab, 'Undo');
    await says('Taken back.');
    await until('the page to know', async () => (await senseNow()) === before.sense);
    await page.keyboard.press('Escape');
    await leaveMention(session, { page, tab });
    await page.close();
  });
});
