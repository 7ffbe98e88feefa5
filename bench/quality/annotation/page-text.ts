/** Elements that do not end a line: what stands in them goes on with the words around. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const silent = /<(script|style|template|noscript|head)\b[^>]*>.*?<\/\1\s*>/gis;
const tag = /<\/?([a-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ensp: ' ', emsp: ' ', thinsp: ' ' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', mdash: '—', ndash: '–', hellip: '…' },
  ...{
    copy: '©',
    reg: '®',
    trade: '™',
    euro: '€',
    pound: '£',
    yen: '¥',
    deg: '°',
    middot: '·',
    times: '×',
    frac12: '½',
  },
  ...{ eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', uuml: 'ü', ouml: 'ö', auml: 'ä', ntilde: 'ñ', bull: '•' },
};

/**
 * The text of a page, a line for each of its blocks, so that annotations can be checked without a browser and without the
 * code that they are to measure. A single `<br>` is a space, two are a line's end. Knows no style: what is hidden is there, too.
 */
export function textLinesOf(html: string): readonly string[] {
  return html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(silent, '\n')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?:<br\s*\/?>\s*){2,}/gi, '\n')
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(tag, (_all, name: string) => (inline.has(name.toLowerCase()) ? '' : '\n'))
    .split('\n')
    .map((line) => plain(line.replaceAll(/&(#?\w+);/g, decode)))
    .filter((line) => line !== '');
}

/** Text as the page's reader writes it: white space is one space, what is invisible in it left out. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function decode(all: string, name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? all;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : all;
}
