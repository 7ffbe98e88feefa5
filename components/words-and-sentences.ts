/** Words of a text: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** Short forms that end in a full stop in the middle of a sentence, and single capitals ("the U.S. Senate", "J. Smith"). */
const endsInShortForm = /(?:^|[\s(.“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|No|St|Art|vs)\.$/u;

/**
 * The sentences of a glossary text, for showing the first one or one a line. Made for our own edited prose: a full stop,
 * question or exclamation mark (and closing marks), white space, then anything but a small letter. Joined by single
 * spaces they give the text again.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let open = '';
  for (const piece of text.trim().split(/(?<=[.!?][”’"')\]]*)\s+(?!\p{Ll})/u)) {
    open = open === '' ? piece : `${open} ${piece}`;
    if (endsInShortForm.test(open)) continue;
    sentences.push(open);
    open = '';
  }
  return open === '' ? sentences : [...sentences, open];
}
