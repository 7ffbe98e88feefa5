import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaveMention, restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { frontTab, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { comeBack } from './come-back.ts';
import { openHome } from './home.ts';
import type { Life } from './life.ts';
import { untilMarkedBy } from './marks-on.ts';

/** A new version comes while pages are open: it takes them over, and finds all that the reader wrote. */
export const updated: Life = {
  name: 'an update under open tabs',
  async live(kind) {
    const folder = mkdtempSync(join(tmpdir(), 'newsgloss-update-'));
    cpSync(ensureBuilt(kind), folder, { recursive: true });
    const home = await openHome(kind, folder);
    try {
      const id = await home.session.desk.evaluate(() => chrome.runtime.id);
      await home.send({
        type: 'keep-word',
        draft: { id: null, term: 'orchard', meaning: 'A field.', aliases: [], near: [] },
      });
      await home.send({ type: 'know', entry: 'quorum', known: true });
      const { page, faults } = await home.readStory();
      await untilMarkedBy(page, 1);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const manifest = join(folder, 'manifest.json');
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version":\s*"[^"]+"/, '"version": "99.0.0"'));
      await home.session.browser.installExtension(folder);
      const { session, send } = await comeBack(home.session, id);
      const version = await session.desk.evaluate(() => chrome.runtime.getManifest().version);
      const tab = await frontTab(session, page);
      const reading = await untilRead(session, tab);
      const mention = reading.mentions.find(({ painted }) => painted);
      // In a browser that does not tell it that it is alone, the old version notices when the reader points at a mark.
      if (mention) await restOnMention(session, { page, tab, reading }, mention);
      await untilMarkedBy(page, 1);
      await page.keyboard.press('Escape');
      await leaveMention(session, { page, tab });
      const after = await page.evaluate(() => document.documentElement.outerHTML);
      const { words } = await send({ type: 'own-words' });
      const stored = await session.desk.evaluate(async () =>
        JSON.stringify((await chrome.storage.local.get('settings')).settings),
      );
      const failed = [
        ...(version === '99.0.0' ? [] : [`version ${version} runs`]),
        ...(after === before ? [] : ['the document is another']),
        ...(words.length === 1 ? [] : ['the reader’s word is gone']),
        ...(stored.includes('quorum') ? [] : ['what the reader knows is gone']),
      ];
      return { told: 'a page that is read goes over to the new version', faults: [...failed, ...faults] };
    } finally {
      await home.close();
      rmSync(folder, { recursive: true });
    }
  },
};
