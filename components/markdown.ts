/**
 * A text on one line, so that Markdown shows it as it stands: inline marks are escaped everywhere, block marks at its
 * beginning (CommonMark 0.31.2, sections 2.4 and 4–6).
 */
export function escapedMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|!]/gu, '\\$&')
    .replace(/^([#+=-])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
