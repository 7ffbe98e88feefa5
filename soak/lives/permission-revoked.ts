import { patternsOf } from '../../extension/sites/host.ts';
import { pageScriptOf } from '../../scripts/browsers/newsgloss.ts';
import { homeHost, openHome } from './home.ts';
import type { Life } from './life.ts';
import { untilMarkedBy } from './marks-on.ts';

const rounds = 3;

/** The browser takes a site's permission back while its page is read, and gives it again. */
export const permissionRevoked: Life = {
  name: 'a permission is revoked in use',
  async live(kind) {
    const { session, send, readStory, close } = await openHome(kind);
    try {
      const { page, tab, faults } = await readStory();
      const document = () => page.evaluate(() => window.document.documentElement.outerHTML);
      const before = await document();
      const failed: string[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await untilMarkedBy(page, 1);
        const question = pageScriptOf(session, tab)({ type: 'refresh' }).catch(() => null);
        await session.desk.evaluate((origins) => chrome.permissions.remove({ origins }), patternsOf(homeHost));
        await question;
        await untilMarkedBy(page, 0);
        if ((await document()) !== before) failed.push('the document is another');
        const state = await send({ type: 'site-state', url: page.url(), tab });
        if (state.kind === 'on') failed.push('it is said to be on');
        await session.grant(patternsOf(homeHost));
        await page.bringToFront();
      }
      await untilMarkedBy(page, 1);
      return { told: `${rounds} times, and granted again`, faults: [...failed, ...faults] };
    } finally {
      await close();
    }
  },
};
