import { hostOf } from '../sites/host.ts';
import { hostOfSite, siteOf } from '../sites/site.ts';
import { standingOf, wishFor } from '../sites/site-rules.ts';
import type { MessageSender } from './explain-handlers.ts';
import type { SitePorts } from './site-ports.ts';

/**
 * Injects the page's script, and lets it run in this tab although the site may not be on. True: it is not. Rejects where
 * the browser does not allow it; then nothing is left behind.
 */
export async function runOnce(tab: number, ports: SitePorts): Promise<boolean> {
  const url = (await ports.urlOf(tab)) ?? '';
  const runs = (await running({ tab, frame: 0, url }, ports)) === 'on';
  if (!runs) await ports.once.add(tab, hostOf(url) ?? '');
  try {
    await ports.inject(tab);
  } catch (error) {
    if (!runs) await ports.once.forget(tab);
    throw error;
  }
  return !runs;
}

/**
 * Whether the page's script of this sender may go on: by the reader's rule and the browser's grant, or by a click just
 * now. `waits`: not here, but a part of this host is on, and the reader may get there without a load.
 */
export async function running({ tab, url, own }: MessageSender, ports: SitePorts): Promise<'on' | 'waits' | 'off'> {
  const site = siteOf(url ?? '');
  if (tab === null) return 'off';
  if (own) return 'on';
  if (await ports.once.has(tab, site === null ? '' : hostOfSite(site))) return 'on';
  if (site === null) return 'off';
  const settings = await ports.settings.load();
  const standing = standingOf(site, settings, ports.news);
  const granted = standing !== 'off' && (await ports.isGranted(hostOfSite(wishFor(site, settings, ports.news).site)));
  return granted ? standing : 'off';
}

/** Whether the reader chose this very site, or this tab, to be explained, and not only news sites in general. */
export async function isChosen({ tab, url, own }: MessageSender, ports: SitePorts): Promise<boolean> {
  const site = siteOf(url ?? '') ?? '';
  if (own || (tab !== null && (await ports.once.has(tab, hostOfSite(site))))) return true;
  return wishFor(site, await ports.settings.load(), ports.news).rule?.on === true;
}
