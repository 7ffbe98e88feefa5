import type { Session } from '../../scripts/browsers/session.ts';

/** Bytes that the background holds after a garbage collection: its heap, and its buffers beside it (Chromium). */
export async function backgroundHeap({
  browser,
}: Session): Promise<{ readonly heap: number; readonly buffers: number }> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const client = await worker.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return { heap: usage.usedSize, buffers: usage.backingStorageSize ?? 0 };
}
