import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../../scripts/build/ensure-built.ts';

/** A copy of the built extension, to be removed after use. */
export interface AndroidBuild {
  readonly folder: string;
  remove(): void;
}

/**
 * The extension for Firefox as Firefox for Android sees it: without the keys and the permission of which it knows nothing, Firefox has no
 * `commands`, `sidebarAction` and `contextMenus` for an extension on a desktop, too.
 */
export function androidBuild(): AndroidBuild {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-android-'));
  cpSync(ensureBuilt('firefox'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { commands: _keys, sidebar_action: _panel, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = manifest.permissions.filter((permission: string) => permission !== 'contextMenus');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
