import Fuse from 'fuse.js';
import { t } from '../../../i18n/translate.ts';
import type { ListedSetting } from './settings-list.ts';

/** More would have to be read through; typing on is quicker. */
const most = 7;

/**
 * Settings that fit what is typed, best first: by their names, by other words for them, and by their section. They are indexed at
 * each letter, so that the page opens without it; they are few.
 */
export function findSettings(settings: readonly ListedSetting[], query: string): readonly ListedSetting[] {
  const asked = inPlainWords(query);
  if (asked === '') return [];
  const fuse = new Fuse(settings, {
    keys: [
      { name: 'name', weight: 3 },
      { name: 'words', weight: 2 },
      { name: 'sectionName', weight: 1 },
    ],
    useTokenSearch: true,
    tokenMatch: 'any',
    threshold: 0.2,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return fuse.search(asked, { limit: most }).map(({ item }) => item);
}

/** What is typed without the words of which a question is made, and which say nothing of what it is about. */
function inPlainWords(query: string): string {
  const words = wordsOf(query);
  const hollow = new Set(wordsOf(t('options.find.hollow')));
  const full = words.filter((word) => !hollow.has(word));
  return (full.length > 0 ? full : words).join(' ');
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}’'-]+/u)
    .filter(Boolean);
