import type { PageMeta } from '../../explain/model/outline.ts';
import type { Density } from '../../explain/model/preferences.ts';
import type { ExplainPorts, MessageSender } from './explain-handlers.ts';
import type { PageDensities } from './page-densities.ts';

interface DensityPorts {
  readonly densities: PageDensities;
  /** Whether the reader chose this very site, or this tab, to be explained. */
  isChosen(sender: MessageSender): Promise<boolean>;
}

/**
 * How many marks a page gets: what the reader wants on it, else none where it asks for none on a site that the reader did
 * not choose, else what the settings say (null).
 */
export function densityFor({ densities, isChosen }: DensityPorts): ExplainPorts['densityFor'] {
  return async (sender, tab, page): Promise<Density | null> => {
    const here = await densities.of(tab, page.url);
    if (!asksForNoMarks(page) || (await isChosen(sender))) {
      if (!(here?.declined && here.density === 'none')) return here?.density ?? null;
      // Chosen since: the page's wish is over.
      await densities.keep(tab, page.url, null);
      return null;
    }
    if (here === null) await densities.decline(tab, page.url);
    return here?.density ?? 'none';
  };
}

/** `<meta name="newsgloss" content="no-marks">`: a page's wish (docs/publishers.md). */
function asksForNoMarks({ tags }: PageMeta): boolean {
  return (tags.newsgloss ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .includes('no-marks');
}
