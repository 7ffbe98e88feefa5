/** Characters: what was typed is recognised by its beginning, and an endless word must not fill the popup. */
const longest = 40;

/** The beginning of a text, with "…" where something was left out. */
export function shortened(text: string): string {
  const letters = [...text.slice(0, 2 * longest)];
  return text.length <= longest ? text : `${letters.slice(0, longest).join('').trimEnd()} …`;
}
