import type { Page } from 'puppeteer-core';
import type { Reading } from '../../explain/model/reading.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';

type Picture = readonly [name: string, png: Uint8Array];

/** The popup over a page that was read, and the extension's own pages, whole. */
export async function* ownPages(session: Session, page: Page, reading: Reading): AsyncGenerator<Picture> {
  const popup = await session.openPopup(page);
  await until('the popup', () =>
    popup.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(someLine(reading))}) && ${isStill}`),
  );
  yield ['popup', await popup.picture()];
  await popup.close();
  for (const [name, shown] of [
    ['options', `document.body.innerText.trim() !== ''`],
    ['welcome', hasMarks],
    ['sample', hasMarks],
  ] as const) {
    const own = await session.openOwn(`${name}.html`);
    await session.preferScheme(own, 'light');
    await until('its content', () => own.evaluate(`${shown} && ${isStill}`));
    yield [name, await own.screenshot({ fullPage: true })];
    await own.close();
  }
}

/** A few words that the popup must show: the beginning of its first line. */
function someLine({ briefing, article }: Reading): string {
  return (briefing.gist[0]?.text ?? article.meta.title).slice(0, 20);
}

/** Whether the story of one of our own pages is marked. */
const hasMarks = `[...CSS.highlights.values()].some(({ size }) => size > 0)`;

/** Whether nothing of a document fades in any more. */
const isStill = `document.getAnimations().every(({ playState }) => playState !== 'running')`;
