import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { briefingMarkdown } from '../../components/briefing/briefing-markdown.ts';
import { briefingSections } from '../../components/briefing/briefing-sections.ts';
import type { PanelActions } from '../../components/panel/panel-view.ts';
import { linesToRead } from '../../components/take-along/lines-to-read.ts';
import { passageLink } from '../../components/take-along/passage-link.ts';
import type { Reading } from '../../explain/model/reading.ts';
import type { ActiveTab } from '../../extension/browser/active-tab.ts';
import { t } from '../../i18n/translate.ts';
import { copyText } from '../../page/card/copy-text.ts';
import { useReadAloud } from './use-read-aloud.ts';

type TakeAlong = Pick<PanelActions, 'copyMarkdown' | 'print' | 'aloud' | 'copyLink'>;

/** What the reader takes along of a page, and what came of it, in words. */
export function useTakeAlong(tab: ActiveTab | null, reading: Reading | null): { actions: TakeAlong; said: string } {
  const [said, setSaid] = useState('');
  const url = tab?.url || null;
  useEffect(() => setSaid(''), [tab?.id, url]);
  const copy = async (text: string, done: string) => {
    setSaid('');
    setSaid((await copyText(text, document.body)) ? done : t('takeAlong.notCopied'));
  };
  const aloud = useReadAloud(url, reading?.language ?? null, () =>
    reading ? linesToRead(reading.article.meta.title, briefingSections(reading), reading.language) : [],
  );
  return {
    said,
    actions: {
      aloud,
      copyMarkdown: () => void (reading && copy(briefingMarkdown(reading, url), t('takeAlong.copied'))),
      print: () => void (tab && browser.tabs.create({ url: browser.runtime.getURL(`briefing.html?tab=${tab.id}`) })),
      copyLink:
        url === null || reading === null
          ? null
          : (block, start, end) => {
              const span = start === undefined || end === undefined ? {} : { start, end };
              const link = passageLink(url, reading.article.blocks, { block, ...span });
              if (link !== null) void copy(link, t('takeAlong.linkCopied'));
            },
    },
  };
}
