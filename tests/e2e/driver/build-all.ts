import { browserKinds } from '../../../scripts/browsers/find-browser.ts';
import { ensureBuilt } from '../../../scripts/build/ensure-built.ts';

/** Once, before the files that share the built extension run side by side. */
export default function buildAll(): void {
  for (const kind of browserKinds) ensureBuilt(kind);
}
