import * as v from 'valibot';
import type { WordDraft } from '../../contract/own-words.ts';

const key = 'newsgloss.word-draft';

const stored = v.object({
  id: v.nullable(v.string()),
  term: v.string(),
  meaning: v.string(),
  aliases: v.array(v.string()),
  near: v.array(v.string()),
});

/** The word that is being written, kept over a closed tab and a crash until it is a word or given up. */
export const keptDraft = {
  /** Null: there is none, or it is damaged. */
  get(): WordDraft | null {
    try {
      return v.parse(stored, JSON.parse(localStorage.getItem(key) ?? 'null'));
    } catch {
      return null;
    }
  },
  put(draft: WordDraft | null): void {
    try {
      if (draft === null) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // Full: it still stands in the form.
    }
  },
};
