import browser from 'webextension-polyfill';

interface Closable {
  setAccessLevel?(access: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps scripts in web pages, the extension's own too, out of what the reader keeps. Chromium can; in Firefox they go on seeing
 * `storage.local`, for which reason nothing read from it is trusted there either. Session storage is closed in both from the start.
 */
export async function closeStorage(): Promise<void> {
  const areas = [browser.storage.local, browser.storage.sync] as readonly Closable[];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
