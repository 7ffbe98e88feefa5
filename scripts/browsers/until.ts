/**
 * Milliseconds that anything awaited of a browser may take: one answer, one state, one try to start it. Many times what a
 * machine needs that is busy with other work, so that only what hangs, or never comes, meets it.
 */
export const patience = 120_000;

/** Milliseconds between two looks; by the clock, since a page that is not in front paints no frames. */
export const pause = 50;

/**
 * Looks again and again until the answer is neither empty nor false.
 * @param what names what is waited for in the error; a function does so once it is given up
 * @param signal ends the waiting before patience does
 * @throws where it did not come within `patience`, and the signal's reason
 */
export async function until<Value>(
  what: string | (() => string),
  look: () => Promise<Value | null | undefined | false>,
  signal?: AbortSignal,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    signal?.throwIfAborted();
    const value = await look();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end)
      throw new Error(`waited ${patience} ms in vain for ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
