import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../explain/model/reading.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { backgroundOf, choose, frontTab, pageScriptOf } from '../../scripts/browsers/newsgloss.ts';
import type { Popup } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { repository } from '../../scripts/build/repository.ts';
import { openStage, type Stage, unknownHost } from './driver/stage.ts';

const story = readFileSync(join(repository, 'demo', 'analysis.html'), 'utf8');
const asking = story.replace('<head>', '<head><meta name="newsgloss" content="no-marks">');
const painted = ({ mentions }: Reading) => mentions.filter((mention) => mention.painted).length;
const textOf = (popup: Popup) => popup.evaluate<string>('document.body.innerText');

describe.each(browserKinds)('where Newsgloss runs, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
    for (const path of ['world/story', 'sport/story', 'story'])
      stage.server.publish(`http://${unknownHost}/${path}`, { body: story, scripts: true });
    stage.server.publish(`http://${unknownHost}/asking`, { body: asking, scripts: true });
  });
  afterAll(() => stage?.close());

  const marksAt = async (path: string) => {
    const page = await stage.session.open(`http://${unknownHost}/${path}`);
    const tab = await frontTab(stage.session, page);
    const script = pageScriptOf(stage.session, tab);
    /** Marks on the page; null: the script does not run, or has nothing to show. */
    const marks = async () => {
      const state = await script({ type: 'state' }).catch(() => null);
      return state?.kind === 'reading' && state.reading.isArticle ? painted(state.reading) : null;
    };
    return { page, marks };
  };

  it('a rule for a part of a site holds there alone, also for who gets there without a load', async () => {
    await stage.session.grant([`*://*.${unknownHost}/*`]);
    const state = await backgroundOf(stage.session)({ type: 'set-site', site: `${unknownHost}/world`, on: true });
    expect(state).toEqual({ kind: 'on', site: `${unknownHost}/world` });
    await until('the script registered', () =>
      stage.session.desk.evaluate(async () => {
        const [script] = await chrome.scripting.getRegisteredContentScripts();
        return script?.matches?.includes('*://*.gazette.test/*');
      }),
    );

    const { page, marks } = await marksAt('world/story');
    const usual = await until('marks in the part that is on', async () => (await marks()) || null);
    await page.evaluate(() => history.pushState(null, '', '/sport/story'));
    await until('no marks in another part', async () => (await marks()) === null);
    await page.evaluate(() => history.pushState(null, '', '/world/other'));
    await until('marks again', async () => (await marks()) === usual);
    await page.close();
  });

  it('everywhere means every article, unless it asks for no marks and the reader wants none', async () => {
    await stage.session.grant(['*://*/*']);
    await choose(stage.session, { otherSites: 'everywhere', sites: {} });
    const { marks } = await marksAt('story');
    await until('marks on a site without a rule', async () => (await marks()) || null);

    const declined = await marksAt('asking');
    await until('the page to be read', async () => (await declined.marks()) === 0);
    const popup = await stage.session.openPopup(declined.page);
    await until('why there are none', async () => (await textOf(popup)).includes('This page asks for no marks'));
    await popup.close().catch(() => undefined);
    await backgroundOf(stage.session)({ type: 'set-site', site: unknownHost, on: true });
    await until('marks where the reader chose the site', async () => (await declined.marks()) || null);
  });
});
