/**
 * A pattern without one of the alternatives of a group, the one behind the middle; one group at a time. Takes the text of a
 * regular expression, or of a string that holds a part of one.
 */
export function dropAlternatives(pattern: string): readonly string[] {
  return groupsOf(pattern).flatMap((bars) => {
    const middle = Math.floor((bars.length - 1) / 2);
    const [from, to] = [bars[middle], bars[middle + 1]];
    return from === undefined || to === undefined ? [] : [pattern.slice(0, from) + pattern.slice(to)];
  });
}

/** Per group that has alternatives: where each begins but the first (at its bar), and where the last one ends. */
function groupsOf(pattern: string): readonly (readonly number[])[] {
  const done: number[][] = [];
  const open: number[][] = [[]];
  const close = (end: number) => {
    const bars = open.pop();
    if (bars !== undefined && bars.length > 0) done.push([...bars, end]);
  };
  let inClass = false;
  for (let at = 1; at < pattern.length - 1; at += 1) {
    const char = pattern[at];
    if (char === '\\') at += 1;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') open.push([]);
    else if (char === ')' && open.length > 1) close(at);
    else if (char === '|') open.at(-1)?.push(at);
  }
  close(endOf(pattern));
  return done;
}

/** Where the delimiter stands that ends it: a regular expression has flags behind it. */
function endOf(pattern: string): number {
  return pattern.lastIndexOf(pattern[0] ?? '');
}
