import type { PackPreview } from '../../../contract/pack-preview.ts';
import type { Message } from '../../../i18n/message.ts';
import type { PackEntry } from '../pack.ts';

/** What a page asks of the worker that reads a file: once to read it, then for its entries. */
export type ToReader =
  | { readonly type: 'read'; readonly file: File; readonly bundled: readonly string[] }
  | { readonly type: 'part'; readonly from: number };

export type FromReader =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'read'; readonly preview: PackPreview }
  | { readonly type: 'failed'; readonly problem: Message }
  | { readonly type: 'part'; readonly entries: readonly PackEntry[] };
