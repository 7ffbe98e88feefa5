import v8 from 'node:v8';

const { exec } = RegExp.prototype;

/** V8's own regular expressions that give up, made to test itself: nothing else tells how often one goes back. */
function givingUpAfter(most: number, source: string, flags: string): RegExp {
  v8.setFlagsFromString('--allow-natives-syntax');
  try {
    const make = new Function('source', 'flags', 'most', 'return %NewRegExpWithBacktrackLimit(source, flags, most)');
    return make(source, flags, most);
  } finally {
    v8.setFlagsFromString('--no-allow-natives-syntax');
  }
}

/** Escapes, classes, what needs neither, and the ends of groups, each where it is repeated; other classes and escapes, to skip. */
const parts =
  /(\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|[^\\[\]()|^$*+?{}])([*+{])?|\)(?=[*+{])/gisu;

/** The same pattern, but with an empty look ahead in all that is repeated: V8 does not count where it repeats plain characters. */
const withLookAheads = (source: string) =>
  source.replace(parts, (part, repeated?: string, sign?: string) =>
    repeated === undefined ? '(?=))' : sign === undefined ? part : `(?:${repeated}(?=))${sign}`,
  );

/** By source and flags, for a pattern in a function is another one at each call. */
const known = new Map<string, Map<string, RegExp[]>>();

/** Whether `pattern`, from `from` on in `text`, comes to its end and goes back at most `most` times, or up to twice that. */
export function endsWithin(most: number, pattern: RegExp, text: string, from: number): boolean {
  const { source, flags } = pattern;
  const alike = known.get(source) ?? new Map<string, RegExp[]>();
  const twins = alike.get(flags) ?? [];
  known.set(source, alike.set(flags, twins));
  // Powers of two, so that few twins are made.
  const power = 32 - Math.clz32(most);
  const twin = twins[power] ?? twinOf(pattern, 1 << power);
  twins[power] = twin;
  twin.lastIndex = from;
  return Reflect.apply(exec, twin, [text]) !== null;
}

/** Where the pattern does not match, nothing does: at the end, or at once. So a twin fails only where it gives up. */
function twinOf({ source, flags, sticky }: RegExp, most: number): RegExp {
  return givingUpAfter(most, `(?:${withLookAheads(source)})|${sticky ? '' : '(?![^])'}`, flags);
}
