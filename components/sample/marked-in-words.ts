/** "3 words are marked." */
export function markedInWords(marked: number): string {
  if (marked === 0) return 'No word is marked for this reader.';
  return marked === 1 ? '1 word is marked.' : `${marked} words are marked.`;
}
