import type { AskPointed } from '../../page/pointed/pointed-words.ts';
import { toBackground } from '../article/native.ts';

/** Asks the background what pointed words name. */
export const askPointed: AskPointed = (text, at, article) =>
  toBackground({ type: 'explain-pointed', text, at, article });
