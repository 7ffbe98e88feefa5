import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { bravePage } from '../../soak/hostile/brave-page.ts';
import { hostilePages } from '../../soak/hostile/hostile-pages.ts';
import { openStage, type Stage, switchedOnHost } from './driver/stage.ts';

/** `npm run soak` watches longer, and the time that it takes. */
const watch = { calm: 300, storm: 1_500 };
const boundless = { most: Number.POSITIVE_INFINITY, longest: Number.POSITIVE_INFINITY };

describe.each(browserKinds)('a hostile page in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  it.each(hostilePages)('breaks nothing: $name', async (hostile) => {
    const field = { ...stage, host: switchedOnHost };
    const { faults } = await bravePage(field, { ...hostile, ...boundless }, watch);
    expect(faults).toEqual([]);
  });
});
