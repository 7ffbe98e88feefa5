import { message } from '../../i18n/message.ts';
import { ToldError } from '../../i18n/told-error.ts';
import type { ReadingFile } from '../packs/files/opened-files.ts';
import type { FromReader, ToReader } from '../packs/files/reader-messages.ts';
import type { PackEntry } from '../packs/pack.ts';

/** Of the browser, as far as it is used; older Firefox has none of it. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string }): unknown;
}

// Own pages run no script that is named by a text (their policy, in wxt.config.ts), and the worker's name is one.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`not a script of our own: ${url}`);
    return url;
  },
});

/** Reads a file in a worker of its own. `bundled`: wordings that the bundled glossary explains. */
export function readInWorker(file: File, bundled: readonly string[], progress: (share: number) => void): ReadingFile {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  const ask = (message: ToReader) => worker.postMessage(message);
  const preview = Promise.withResolvers<Awaited<ReadingFile['preview']>>();
  let part = Promise.withResolvers<readonly PackEntry[]>();
  const fail = (error: Error) => {
    preview.reject(error);
    part.reject(error);
  };
  // Nobody may be waiting for it.
  part.promise.catch(() => undefined);
  worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
    if (data.type === 'progress') progress(data.share);
    else if (data.type === 'read') preview.resolve(data.preview);
    else if (data.type === 'part') part.resolve(data.entries);
    else fail(new ToldError(data.problem));
  };
  worker.onerror = () => fail(new ToldError(message('problems.file.maybeTooBig')));
  ask({ type: 'read', file, bundled });
  return {
    preview: preview.promise,
    part(from) {
      part = Promise.withResolvers();
      ask({ type: 'part', from });
      return part.promise;
    },
    close() {
      worker.terminate();
      fail(new Error('it was put away'));
    },
  };
}
