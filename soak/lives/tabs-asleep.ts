import { inTab } from '../../scripts/browsers/in-tab.ts';
import { frontTab, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { newPageAt, type Session } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { type Home, openHome, storyUrl } from './home.ts';
import type { Life, Lived } from './life.ts';
import { untilMarkedBy } from './marks-on.ts';

const otherUrl = 'http://other.test/other.html';
const launchUrl = 'http://home.test/launch.html';

/** Pages that wait in the browser's cache, that it has thrown out of memory, and that it prepares before they are asked for. */
export const tabsAsleep: Life = {
  name: 'pages that come back, are discarded or prerendered',
  async live(kind) {
    const home = await openHome(kind);
    try {
      home.server.publish(otherUrl, { body: '<!doctype html><title>Other</title><p>Nothing here.', scripts: true });
      const parts = [await comesBack(home), await isDiscarded(home), await isPrerendered(home)];
      return { told: parts.map(({ told }) => told).join('; '), faults: parts.flatMap(({ faults }) => faults) };
    } finally {
      await home.close();
    }
  },
};

/** While the page is away, the reader changes a setting of which no message reaches it. */
async function comesBack({ session, send, readStory }: Home): Promise<Lived> {
  const { page, tab, reading, faults } = await readStory();
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto(otherUrl);
  const hidden = reading.mentions.find(({ painted }) => painted)?.entry ?? '';
  await send({ type: 'hide', entry: hidden, hidden: true });
  await page.evaluate(() => history.back());
  await until('the story', () =>
    page.evaluate((url) => location.href === url && document.readyState === 'complete', storyUrl).catch(() => false),
  );
  const persisted = await page.evaluate(() => (window as { persisted?: boolean }).persisted === true);
  await until('the page without that mark', async () =>
    (await untilRead(session, tab)).mentions.every(({ entry, painted }) => entry !== hidden || !painted),
  );
  await untilMarkedBy(page, 1);
  await send({ type: 'hide', entry: hidden, hidden: false });
  await page.close();
  return { told: `back: ${persisted ? 'from the cache' : 'loaded anew, for this browser kept no cache'}`, faults };
}

async function isDiscarded({ session, readStory }: Home): Promise<Lived> {
  const { page, tab, faults } = await readStory();
  await session.desk.bringToFront();
  const others = new Set((await session.browser.pages()).filter((each) => each !== page));
  const discarded = await session.desk.evaluate(async (id) => {
    await chrome.tabs.discard(id);
    const [found] = (await chrome.tabs.query({ discarded: true })).filter(({ url }) => url?.includes('home.test'));
    return found?.id ?? null;
  }, tab);
  if (discarded === null) return { told: 'discarding: the browser did not', faults };
  // What all tabs are told must not wake it.
  await session.desk.evaluate((id) => chrome.tabs.update(id, { active: true }), discarded);
  await untilRead(session, discarded);
  const again = await newPageAt(session.browser, others, storyUrl, new AbortController().signal);
  await untilMarkedBy(again, 1);
  await again.close();
  return { told: 'discarded and shown again', faults };
}

async function isPrerendered({ session, server }: Home): Promise<Lived> {
  if (session.kind === 'firefox') return { told: 'prerendering: Firefox has none', faults: [] };
  const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [storyUrl], eagerness: 'immediate' }] });
  const body = `<!doctype html><title>Launch</title><script type="speculationrules">${rules}</script><a href="${storyUrl}">Story</a>`;
  server.publish(launchUrl, { body, scripts: true });
  const asked = () => server.served.filter((url) => url === storyUrl).length;
  const before = asked();
  const page = await session.open(launchUrl);
  const tab = await frontTab(session, page);
  await until('the story to be fetched', async () => asked() > before);
  await page.click('a').catch(() => undefined);
  // Another document takes the tab over, in which the driver is deaf: the extension looks there itself.
  const { urlOf, seen, close } = lookInto(session, tab);
  await until('the story in its tab', async () => (await urlOf()) === storyUrl);
  await untilRead(session, tab);
  const { activated } = await until('its marks', async () => {
    const now = await seen();
    return now.marked.length > 0 && now;
  });
  const { marked } = await seen();
  await close();
  return {
    told: activated ? 'prerendered, then shown' : 'prerendering: the browser loaded it anew',
    faults: new Set(marked).size === 1 ? [] : ['marked more than once'],
  };
}

/** A tab by the extension's eyes alone. */
function lookInto(session: Session, tab: number) {
  const { desk } = session;
  return {
    urlOf: () => desk.evaluate(async (id) => (await chrome.tabs.get(id)).url ?? '', tab),
    /** The prefix of each mark, one for each script that marks; whether the page was prerendered. */
    seen: () =>
      inTab(session, tab, () => {
        const [entry] = performance.getEntriesByType('navigation');
        return {
          marked: [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? (/^ng\d+/.exec(name) ?? []) : [])),
          activated: ((entry as unknown as { activationStart?: number } | undefined)?.activationStart ?? 0) > 0,
        };
      }),
    close: () => desk.evaluate((id) => chrome.tabs.remove(id), tab),
  };
}
