import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { pageScriptOf } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { plain } from './driver/marks.ts';
import { select } from './driver/select-words.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

// The command's event is dispatched; its key, and the context menu, no driver can reach.
describe.each(browserKinds)('explaining a selection in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    shown = await stage.show('analysis.html');
  });
  afterAll(() => stage?.close());

  const explain = async (words: string) => {
    await shown.page.bringToFront();
    await shown.page.keyboard.press('Escape');
    await until('no card', async () => (await seeCard(stage.session, shown.tab)) === null);
    await select(shown.page, words);
    await stage.session.runCommand('explain-selection');
  };
  const cardWith = (text: string) =>
    until(`a card with “${text}”`, async () => {
      const card = await seeCard(stage.session, shown.tab);
      return card && plain(card.text).includes(text) ? card : null;
    });

  it('opens an entry that is plainly meant, with the focus', async () => {
    const { mentions, explainers } = shown.reading;
    const mention = mentions.find(({ source, entry }) => source === 'glossary' && !explainers[entry]?.otherSenses);
    const explainer = explainers[mention?.entry ?? ''];
    await explain(mention?.text ?? 'nothing');
    await cardWith(plain(explainer?.definition ?? 'nothing'));
    await until('the focus', async () => (await seeCard(stage.session, shown.tab))?.focused);
  });

  it('names a person of the article and what it says they are', async () => {
    const [person] = shown.reading.briefing.people;
    const surname = person?.name.split(' ').at(-1) ?? 'nobody';
    await explain(surname);
    await cardWith(plain(person?.description ?? 'nobody'));
  });

  it('does not lead back from an entry to itself', async () => {
    const { mentions, explainers } = shown.reading;
    const mention = mentions.find(({ source, entry }) => source === 'glossary' && !explainers[entry]?.otherSenses);
    await explain(mention?.text ?? 'nothing');
    const card = await cardWith(plain(explainers[mention?.entry ?? '']?.definition ?? 'nothing'));
    expect(card.controls.filter(({ name }) => name.startsWith('Back to'))).toEqual([]);
  });

  it('gives what the article says next where nothing else is known of the words, and the way there', async () => {
    await explain('Tessany');
    const card = await cardWith('The glossary does not have these words.');
    expect(card.text).toContain('In this article');
    expect(card.controls.filter(({ name }) => /paragraph \d+$/i.test(name)).length).toBeGreaterThan(0);
  });

  it('says so where nothing is known, and offers a way on', async () => {
    await shown.page.evaluate(() => document.querySelector('article p')?.append(' Qwertzuiop.'));
    await explain('Qwertzuiop');
    const card = await cardWith('Neither the glossary nor this text');
    expect(card.controls.map(({ name }) => name)).toContain('Look it up on Wikipedia');
  });

  it('takes the marks off the page by the command “pause”, and puts them back', async () => {
    await shown.page.keyboard.press('Escape');
    const marks = () => shown.page.evaluate(() => CSS.highlights.size);
    expect(await marks()).toBeGreaterThan(0);
    await stage.session.runCommand('pause');
    await until('no mark', async () => (await marks()) === 0);
    expect((await pageScriptOf(stage.session, shown.tab)({ type: 'state' })).kind).toBe('reading');
    await stage.session.runCommand('pause');
    await until('the marks', async () => (await marks()) > 0);
  });
});
