import type { PageServer } from '../../../scripts/pages/serve-pages.ts';

/** Services that the browsers ask on their own, with or without an extension: updates, the time, their settings. */
const browsersOwn = /(^|\.)(googleapis\.com|google\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)$/;

/** All addresses that were asked for beside the pages, and not by the browser itself. */
export function strangersAsked({ strays }: PageServer): readonly string[] {
  return strays.filter((url) => !browsersOwn.test(new URL(url).hostname));
}
