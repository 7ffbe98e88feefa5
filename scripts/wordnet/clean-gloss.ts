/** Characters of one meaning: a card shows three. */
const longest = 300;

/**
 * The definition in a gloss, without the example sentences and who wrote them; of a long one whole clauses from its beginning. Null: there is none, or
 * its first clause is too long.
 */
export function cleanGloss(gloss: string): string | null {
  const clauses = clausesOf(gloss)
    .filter((clause) => clause !== '' && !/^["-]/.test(clause))
    .map(tidied);
  let definition = '';
  for (const clause of clauses) {
    const longer = definition === '' ? clause : `${definition}; ${clause}`;
    if (longer.length > longest) break;
    definition = longer;
  }
  return definition === '' ? null : definition;
}

/** Cut at semicolons outside of quotation marks and brackets. A quotation that is never closed goes on to the end. */
function clausesOf(gloss: string): readonly string[] {
  const clauses = [''];
  let depth = 0;
  let quoted = false;
  for (const letter of gloss) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && letter === '(') depth += 1;
    if (!quoted && letter === ')') depth = Math.max(0, depth - 1);
    if (letter === ';' && !quoted && depth === 0) clauses.push('');
    else clauses[clauses.length - 1] += letter;
  }
  return clauses.map((clause) => clause.trim());
}

function tidied(clause: string): string {
  return clause
    .replace(/:\s*"[^"]*"?\s*$/, '')
    .replaceAll(/`+([^`]*?)'+(?!\w)/g, '“$1”')
    .replaceAll(/"([^"]*)"/g, '“$1”')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('( ', '(')
    .replaceAll('s.th.', 'something')
    .replaceAll('s.o.', 'somebody')
    .trim()
    .replace(/[\s.,:;]+$/, '');
}
