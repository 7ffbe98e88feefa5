/** "1 term", "12,345 terms". */
export function termsInWords(count: number): string {
  return count === 1 ? '1 term' : `${count.toLocaleString('en')} terms`;
}
