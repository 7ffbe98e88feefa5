/** One JSON-LD object, as parsed. Its values may be anything. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Deeper nesting than any honest page has. */
const maxDepth = 8;

/** No page describes itself in more objects than this; the rest is a catalogue. */
const maxNodes = 500;

/** Raw control characters, which JSON forbids and pages put into strings all the same. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u001f]+/g;

/**
 * All objects of a page's JSON-LD that say what type they are, outermost first: the scripts' own, those of arrays and
 * `@graph`, and those nested in properties. Broken JSON is repaired where that is plain (comments around it, raw line
 * breaks in strings, a comma or semicolon too many), else ignored.
 */
export function readJsonLd(scripts: readonly string[]): readonly LdNode[] {
  const found: LdNode[] = [];
  for (const script of scripts) collect(parseLeniently(script), 0, found);
  return found;
}

/** The types of a node without their namespace, as an array: "https://schema.org/NewsArticle" → ["NewsArticle"]. */
export function typesOf(node: LdNode): readonly string[] {
  const stated = node['@type'];
  const types = Array.isArray(stated) ? stated : [stated];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A property as plain text: strings as they are, objects by their name or @value, of lists the first. Null if none. */
export function ldText(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return plainText(one) || null;
  if (!isNode(one)) return null;
  const named = one.name ?? one['@value'];
  return typeof named === 'string' ? plainText(named) || null : null;
}

/** A property as a list of objects: one object alone is a list of one. */
export function ldNodes(value: unknown): readonly LdNode[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** Text without mark-up, entities decoded, white space as one space. */
export function plainText(html: string): string {
  const once = decodeEntities(html);
  // Markup is often escaped twice on its way into JSON.
  const twice = /<\/?[a-z][^<>]*>|&#?\w+;/i.test(once) ? decodeEntities(once.replace(/<[^<>]*>/g, ' ')) : once;
  return twice
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function parseLeniently(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:\/\*|\/\/)?\s*<!(?:--|\[CDATA\[)(?:\*\/)?/, '')
    .replace(/(?:-->|\]\]>)(?:\*\/)?$/, '')
    .trimEnd()
    .replace(/(?:\/\/|\/\*)$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [bare, bare.replace(control, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; after the last the script counts as absent.
    }
  }
  return null;
}

function collect(value: unknown, depth: number, found: LdNode[]): void {
  if (depth > maxDepth || found.length >= maxNodes) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth + 1, found);
  } else if (isNode(value)) {
    if ('@type' in value) found.push(value);
    for (const item of Object.values(value)) if (typeof item === 'object') collect(item, depth + 1, found);
  }
}

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  ntilde: 'ñ',
  pound: '£',
  euro: '€',
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string')
      return Object.hasOwn(named, name.toLowerCase()) ? (named[name.toLowerCase()] ?? whole) : whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
