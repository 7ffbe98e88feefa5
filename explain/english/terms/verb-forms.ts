import type { VerbForms } from '../../language/term-rules.ts';

/** Past tense and past participle (if another) of irregular verbs that news uses of its terms. */
const irregular = new Map(
  Object.entries({
    beat: ['beat', 'beaten'],
    break: ['broke', 'broken'],
    bring: ['brought'],
    build: ['built'],
    buy: ['bought'],
    cast: ['cast'],
    choose: ['chose', 'chosen'],
    cut: ['cut'],
    deal: ['dealt'],
    draw: ['drew', 'drawn'],
    fall: ['fell', 'fallen'],
    fight: ['fought'],
    find: ['found'],
    freeze: ['froze', 'frozen'],
    get: ['got', 'gotten'],
    give: ['gave', 'given'],
    go: ['went', 'gone'],
    hit: ['hit'],
    hold: ['held'],
    keep: ['kept'],
    lay: ['laid'],
    lead: ['led'],
    leave: ['left'],
    lend: ['lent'],
    let: ['let'],
    lose: ['lost'],
    make: ['made'],
    meet: ['met'],
    overthrow: ['overthrew', 'overthrown'],
    override: ['overrode', 'overridden'],
    pay: ['paid'],
    put: ['put'],
    redraw: ['redrew', 'redrawn'],
    rise: ['rose', 'risen'],
    run: ['ran', 'run'],
    seek: ['sought'],
    sell: ['sold'],
    send: ['sent'],
    set: ['set'],
    shoot: ['shot'],
    shut: ['shut'],
    speak: ['spoke', 'spoken'],
    spend: ['spent'],
    spin: ['spun'],
    split: ['split'],
    spread: ['spread'],
    stand: ['stood'],
    strike: ['struck', 'stricken'],
    swear: ['swore', 'sworn'],
    swing: ['swung'],
    take: ['took', 'taken'],
    throw: ['threw', 'thrown'],
    win: ['won'],
    withdraw: ['withdrew', 'withdrawn'],
    withhold: ['withheld'],
    write: ['wrote', 'written'],
  }),
);

/** One syllable, or the stress on the last. */
const stressedLast = [
  '[^aeiouy]*[aeiouy][bdglmnprt]|acquit|admit|commit|permit|submit|remit|omit|concur|confer|defer|incur',
  'infer|occur|recur|refer|transfer|deter|equip|rebel|repel|expel|compel|patrol|control|annul',
].join('|');

/** Stressed on the last syllable, so that the consonant doubles though the verb is longer than one syllable. */
const doubling = new RegExp(`^(?:${stressedLast})$`);
/** One vowel, one consonant at the end: "ban", "cut"; not "seat", "lift", "veto", "tow", "fix". */
const shortVowel = /(?:[^aeiou]|qu)[aeiou][bdglmnprt]$/;

/** The inflections of a lower-case English verb by the rules of spelling, irregular ones by a list. */
export function inflectVerb(base: string): VerbForms {
  if (base === 'be') return { all: ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'], participle: 'been' };
  const [past, participle = past] = irregular.get(base) ?? [];
  const ed = past ?? (base.endsWith('ee') ? `${base}d` : `${stemBeforeVowel(base)}ed`);
  return {
    all: [...new Set([base, thirdPerson(base), ed, participle ?? ed, gerund(base)])],
    participle: participle ?? ed,
  };
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return /[^aeiou]y$/.test(base) ? `${base}ing` : `${stemBeforeVowel(base)}ing`;
}

/** "ease" → "eas", "ban" → "bann", "ratify" → "ratifi" (not before "ing"). */
function stemBeforeVowel(base: string): string {
  if (/ee$/.test(base)) return base;
  if (base.endsWith('e')) return base.slice(0, -1);
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`;
  if (shortVowel.test(base) && doubling.test(base)) return base + base.at(-1);
  return base;
}
