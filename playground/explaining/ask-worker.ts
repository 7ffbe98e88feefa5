import { sender } from '../../extension/messenger.ts';
import workerUrl from '../background/worker.ts?worker&url';
import type { Answered, Asked, ToWorker } from '../contract/messages.ts';

/** Asks what stands in for the extension's background. Rejects where it fails. */
export type AskWorker = ReturnType<typeof askOf>;

/** Of the browser, as far as it is used; some have none of it. */
interface TrustedTypes {
  createPolicy(
    name: 'newsgloss',
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Starts the worker, which lives as long as the page. */
export function startWorker(): AskWorker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // The page's policy runs no script that is named by a text, but for this one.
  const policy = trustedTypes?.createPolicy('newsgloss', { createScriptURL: () => workerUrl });
  return askOf(new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' }));
}

function askOf(worker: Worker) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  worker.onmessage = ({ data: { id, envelope } }: MessageEvent<Answered>) => {
    waiting.get(id)?.resolve(envelope);
    waiting.delete(id);
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker could not be started.'));
    waiting.clear();
  };
  return sender<ToWorker>((message) => {
    asked += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(asked, answer);
    const question: Asked = { id: asked, message };
    worker.postMessage(question);
    return answer.promise;
  });
}
