import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { chooseLanguage } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { catalogueIn } from '../../scripts/i18n/catalogue-in.ts';
import { copyCard } from './driver/card-copy.ts';
import { explainedMark } from './driver/marks.ts';
import { openStage, type Stage } from './driver/stage.ts';

/** What a document says of itself, with its text. */
const seen = `({
  lang: document.documentElement.lang,
  dir: getComputedStyle(document.body).direction,
  text: document.body.innerText,
})`;
interface Seen {
  readonly lang: string;
  readonly dir: string;
  readonly text: string;
}

const english = await catalogueIn('en');
const arabic = await catalogueIn('ar');

describe.each(browserKinds)('the interface in the reader’s language, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  const optionsWith = async (words: string): Promise<Seen> => {
    const page = await stage.session.openOwn('options.html');
    const options = await until('the options', async () => {
      const now = (await page.evaluate(seen)) as Seen;
      return now.text.includes(words) && now;
    });
    await page.close();
    return options;
  };

  it('speaks Arabic from right to left around an English definition, where that is chosen', async () => {
    const { session } = stage;
    await chooseLanguage(session, 'ar');
    expect(await optionsWith(arabic('options_section_sites'))).toMatchObject({ lang: 'ar', dir: 'rtl' });

    const { page, tab, reading } = await stage.show('analysis.html');
    const mention = explainedMark(reading);
    await restOnMention(session, { page, tab, reading }, mention);
    const card = new Window().document.createElement('div');
    card.innerHTML = (await copyCard(session, tab))?.html ?? '';
    const written = (selector: string) => {
      const found = card.querySelector(selector);
      return { lang: found?.getAttribute('lang'), dir: found?.getAttribute('dir'), text: found?.textContent ?? '' };
    };
    const spoken = written('[role="dialog"]');
    expect(spoken).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(spoken.text).toContain(arabic('card_know'));
    const definition = reading.explainers[mention.entry]?.definition ?? 'none';
    // By its own first letter, which is English.
    expect(written('.entry .def')).toEqual({ lang: 'en', dir: 'auto', text: definition });
    expect(definition).toMatch(/^[A-Z]/);

    const popup = await session.openPopup(page);
    const briefing = await until('the briefing', async () => {
      const now = await popup.evaluate<Seen>(seen);
      return now.text.includes(arabic('briefing_sections_whatHappened')) && now;
    });
    expect(briefing).toMatchObject({ lang: 'ar', dir: 'rtl' });
    await popup.close();
    await page.close();
  });

  it('counts and dates in German, where that is chosen', async () => {
    await chooseLanguage(stage.session, 'de');
    const { page } = await stage.show('analysis.html');
    const popup = await stage.session.openPopup(page);
    const text = await until('the briefing', async () => {
      const { text: now } = await popup.evaluate<Seen>(seen);
      return now.includes('Minuten') && now;
    });
    expect(text).toMatch(/\b1\.\d{3} Wörter\b/);
    expect(text).toContain('12. März');
    await popup.close();
    await page.close();
  });

  it('speaks the browser’s language, where the reader leaves it to that', async () => {
    await chooseLanguage(stage.session, 'browser');
    expect(await optionsWith(english('options_section_sites'))).toMatchObject({ lang: 'en-GB', dir: 'ltr' });
  });
});
