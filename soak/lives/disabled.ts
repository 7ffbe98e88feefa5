import { openChromeScope } from '../../scripts/browsers/firefox-chrome-scope.ts';
import { restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { frontTab, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { openPage, type Session } from '../../scripts/browsers/session.ts';
import { comeBack } from './come-back.ts';
import { openHome, storyUrl } from './home.ts';
import type { Life } from './life.ts';
import { markers, untilMarkedBy } from './marks-on.ts';

/** The reader disables the extension while its page is open, and enables it again. */
export const disabled: Life = {
  name: 'disabled and enabled',
  async live(kind) {
    const home = await openHome(kind);
    try {
      const id = await home.session.desk.evaluate(() => chrome.runtime.id);
      await home.send({ type: 'know', entry: 'quorum', known: true });
      const { page, faults } = await home.readStory();
      await untilMarkedBy(page, 1);
      await setEnabled(home.session, id, false);
      const left = await markers(page);
      const bare = await home.session.open(storyUrl);
      const without = await markers(bare);
      await setEnabled(home.session, id, true);
      const { session } = await comeBack(home.session, id);
      const again = await session.open(storyUrl);
      await untilRead(session, await frontTab(session, again));
      await untilMarkedBy(again, 1);
      const tab = await frontTab(session, page);
      const reading = await untilRead(session, tab);
      const mention = reading.mentions.find(({ painted }) => painted);
      // The script from before notices that it is alone when the reader points at a mark.
      if (mention) await restOnMention(session, { page, tab, reading }, mention);
      await untilMarkedBy(page, 1);
      const stored = await session.desk.evaluate(async () =>
        JSON.stringify((await chrome.storage.local.get('settings')).settings),
      );
      const failed = [
        ...(without === 0 ? [] : ['a page is marked without the extension']),
        ...(stored.includes('quorum') ? [] : ['what the reader knows is gone']),
      ];
      return {
        told: `open page while disabled: ${left === 0 ? 'bare' : 'marks still seen'}`,
        faults: [...failed, ...faults],
      };
    } finally {
      await home.close();
    }
  },
};

async function setEnabled({ browser, kind }: Session, id: string, enabled: boolean): Promise<void> {
  if (kind === 'firefox') {
    const scope = await openChromeScope(browser, id);
    await scope.run(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
      await addon.${enabled ? 'enable' : 'disable'}()`);
    return;
  }
  const settings = await openPage(browser, 'chrome://extensions');
  await settings.evaluate((extension, on) => chrome.management.setEnabled(extension, on), id, enabled);
  await settings.close();
}
