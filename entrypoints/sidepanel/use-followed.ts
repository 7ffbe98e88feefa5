import { useEffect, useState } from 'preact/hooks';
import { nothingInView } from '../../components/briefing/line-ways.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { followPage } from '../../extension/browser/follow-page.ts';

/** The blocks of the tab's article that its reader sees now; none where that cannot be followed. */
export function useFollowed(tab: number | null, reading: Reading | null): ReadonlySet<number> {
  const [inView, setInView] = useState(nothingInView);
  /** How often a page went away under the panel. */
  const [lost, setLost] = useState(0);
  // Blocks have other ids once the page is read again, and every look brings a new copy of what was read.
  const read = reading && JSON.stringify(reading.article.blocks.map(({ id, text }) => [id, text.length]));
  useEffect(() => {
    setInView(nothingInView);
    if (tab === null || read === null) return;
    return followPage(
      tab,
      (blocks) => setInView(new Set(blocks)),
      () => setLost((times) => times + 1),
    );
  }, [tab, read, lost]);
  return inView;
}
