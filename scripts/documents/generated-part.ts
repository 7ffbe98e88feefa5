/**
 * A document with the part that a command writes renewed: what stands between two markers that name the command. The
 * part goes to the document's end where it is not there yet. All around it is written by people and kept.
 * @param command as it is typed: "npm run glossary -- --write"
 */
export function withGeneratedPart(document: string, command: string, content: string): string {
  const begin = `<!-- What follows is written by \`${command}\`. -->`;
  const end = `<!-- Here ends what \`${command}\` writes. -->`;
  const start = document.indexOf(begin);
  const before = start < 0 ? document : document.slice(0, start);
  const stop = start < 0 ? -1 : document.indexOf(end, start);
  // Without a second marker it reaches to the end.
  const after = stop < 0 ? '' : document.slice(stop + end.length).trim();
  const parts = [before.trimEnd(), begin, content.trim(), end, ...(after === '' ? [] : [after])];
  return `${parts.join('\n\n')}\n`;
}
