/** Words of a text: runs between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
