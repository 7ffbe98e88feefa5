/**
 * Lets the page answer its reader in the middle of long work, and comes back before what the page put off, where the browser can
 * (Prioritized Task Scheduling; Chromium 129, Firefox 142).
 */
export function rest(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<unknown> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
