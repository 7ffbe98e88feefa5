import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';

/** What the build tool can add to a manifest without being asked. */
describe.each(browserKinds)('the manifest built for %s', (kind) => {
  const folder = ensureBuilt(kind);
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for no site at install', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.permissions).not.toContain('tabs');
    expect(JSON.stringify(manifest.permissions)).not.toMatch(/:\/\/|all_urls/);
  });

  it('shows no file of its own to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('starts the background from one classic script, of which browsers keep the compiled code', () => {
    expect(manifest.background).not.toHaveProperty('type');
    expect(readFileSync(join(folder, 'background.js'), 'utf8')).not.toMatch(/(?:^|[;}\n])(?:import|export)\b/);
  });

  it('names only files that were built', () => {
    const named = JSON.stringify(manifest).match(/"[^"]+\.(?:js|html|png|json|css)"/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    const missing = named.map((quoted) => join(folder, JSON.parse(quoted))).filter((file) => !existsSync(file));
    expect(missing).toEqual([]);
  });
});
