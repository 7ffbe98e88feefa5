import type { VerbForms } from '../../language/term-rules.ts';

/** Past tense and past participle (if another) of irregular verbs. */
const irregular = new Map(
  Object.entries({
    arise: ['arose', 'arisen'],
    awake: ['awoke', 'awoken'],
    bear: ['bore', 'borne'],
    beat: ['beat', 'beaten'],
    become: ['became', 'become'],
    begin: ['began', 'begun'],
    bend: ['bent'],
    bet: ['bet'],
    bid: ['bid'],
    bind: ['bound'],
    bite: ['bit', 'bitten'],
    bleed: ['bled'],
    blow: ['blew', 'blown'],
    break: ['broke', 'broken'],
    breed: ['bred'],
    bring: ['brought'],
    build: ['built'],
    burst: ['burst'],
    buy: ['bought'],
    cast: ['cast'],
    catch: ['caught'],
    choose: ['chose', 'chosen'],
    cling: ['clung'],
    come: ['came', 'come'],
    cost: ['cost'],
    creep: ['crept'],
    cut: ['cut'],
    deal: ['dealt'],
    dig: ['dug'],
    draw: ['drew', 'drawn'],
    drink: ['drank', 'drunk'],
    drive: ['drove', 'driven'],
    eat: ['ate', 'eaten'],
    fall: ['fell', 'fallen'],
    feed: ['fed'],
    feel: ['felt'],
    fight: ['fought'],
    find: ['found'],
    flee: ['fled'],
    fling: ['flung'],
    fly: ['flew', 'flown'],
    forbid: ['forbade', 'forbidden'],
    forecast: ['forecast'],
    foresee: ['foresaw', 'foreseen'],
    forget: ['forgot', 'forgotten'],
    forgive: ['forgave', 'forgiven'],
    freeze: ['froze', 'frozen'],
    get: ['got', 'gotten'],
    give: ['gave', 'given'],
    go: ['went', 'gone'],
    grind: ['ground'],
    grow: ['grew', 'grown'],
    hang: ['hung'],
    hear: ['heard'],
    hide: ['hid', 'hidden'],
    hit: ['hit'],
    hold: ['held'],
    hurt: ['hurt'],
    keep: ['kept'],
    know: ['knew', 'known'],
    lay: ['laid'],
    lead: ['led'],
    leave: ['left'],
    lend: ['lent'],
    let: ['let'],
    lose: ['lost'],
    make: ['made'],
    mean: ['meant'],
    meet: ['met'],
    mislead: ['misled'],
    mistake: ['mistook', 'mistaken'],
    misunderstand: ['misunderstood'],
    offset: ['offset'],
    overcome: ['overcame', 'overcome'],
    override: ['overrode', 'overridden'],
    oversee: ['oversaw', 'overseen'],
    overtake: ['overtook', 'overtaken'],
    overthrow: ['overthrew', 'overthrown'],
    pay: ['paid'],
    put: ['put'],
    quit: ['quit'],
    read: ['read'],
    rebuild: ['rebuilt'],
    redraw: ['redrew', 'redrawn'],
    repay: ['repaid'],
    retake: ['retook', 'retaken'],
    rewrite: ['rewrote', 'rewritten'],
    ride: ['rode', 'ridden'],
    ring: ['rang', 'rung'],
    rise: ['rose', 'risen'],
    run: ['ran', 'run'],
    say: ['said'],
    see: ['saw', 'seen'],
    seek: ['sought'],
    sell: ['sold'],
    send: ['sent'],
    set: ['set'],
    shake: ['shook', 'shaken'],
    shed: ['shed'],
    shoot: ['shot'],
    show: ['showed', 'shown'],
    shrink: ['shrank', 'shrunk'],
    shut: ['shut'],
    sing: ['sang', 'sung'],
    sink: ['sank', 'sunk'],
    sit: ['sat'],
    slay: ['slew', 'slain'],
    sleep: ['slept'],
    slide: ['slid'],
    speak: ['spoke', 'spoken'],
    spend: ['spent'],
    spin: ['spun'],
    split: ['split'],
    spread: ['spread'],
    stand: ['stood'],
    steal: ['stole', 'stolen'],
    stick: ['stuck'],
    sting: ['stung'],
    strike: ['struck', 'stricken'],
    swear: ['swore', 'sworn'],
    sweep: ['swept'],
    swell: ['swelled', 'swollen'],
    swim: ['swam', 'swum'],
    swing: ['swung'],
    take: ['took', 'taken'],
    teach: ['taught'],
    tear: ['tore', 'torn'],
    tell: ['told'],
    think: ['thought'],
    throw: ['threw', 'thrown'],
    thrust: ['thrust'],
    undergo: ['underwent', 'undergone'],
    understand: ['understood'],
    undertake: ['undertook', 'undertaken'],
    undo: ['undid', 'undone'],
    uphold: ['upheld'],
    upset: ['upset'],
    wake: ['woke', 'woken'],
    wear: ['wore', 'worn'],
    weave: ['wove', 'woven'],
    weep: ['wept'],
    win: ['won'],
    wind: ['wound'],
    withdraw: ['withdrew', 'withdrawn'],
    withhold: ['withheld'],
    withstand: ['withstood'],
    wring: ['wrung'],
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
