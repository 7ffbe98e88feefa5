/** Plurals of the news that no ending gives away. */
const irregular = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    people: 'person',
    children: 'child',
    crises: 'crisis',
    media: 'medium',
  }),
);

/**
 * A word's key without the endings of number and verb: "sanctions", "sanctioned" and "sanctioning" meet in "sanction".
 * Crude on purpose (after Harman 1991's S stemmer): equal keys give equal stems, and all that two words too many in one
 * stem cost is an entry looked at in vain.
 */
export function filterStem(key: string): string {
  const { length } = key;
  if (length < 4) return key;
  // Told apart by the last letter first: this runs for every word of every article.
  switch (key.charCodeAt(length - 1)) {
    case letterS:
      return irregular.get(key) ?? withoutPlural(key);
    case letterD:
      if (key.endsWith('ied')) return `${key.slice(0, -3)}y`;
      return length > 4 && key.endsWith('ed') ? withoutEnd(key.slice(0, -2)) : withoutEnd(key);
    case letterG:
      return length > 5 && key.endsWith('ing') ? withoutEnd(key.slice(0, -3)) : withoutEnd(key);
    default:
      if (key.endsWith('men')) return `${key.slice(0, -2)}an`;
      return irregular.get(key) ?? withoutEnd(key);
  }
}

/** Character codes: the filter looks at every word of a page, and comparing texts would cost more. */
const letterD = 100;
const letterE = 101;
const letterG = 103;
const letterS = 115;

function withoutPlural(key: string): string {
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(key)) return key.slice(0, -2);
  return /[^su]s$/.test(key) ? withoutEnd(key.slice(0, -1)) : key;
}

/** Consonants that an ending doubles: "stopped". */
const doubled: ReadonlySet<number> = new Set([...'bdgklmnprt'].map((letter) => letter.charCodeAt(0)));

/** "stopp" → "stop", "cease" → "ceas". */
function withoutEnd(stem: string): string {
  const last = stem.charCodeAt(stem.length - 1);
  if (last === letterE) return stem.slice(0, -1);
  return last === stem.charCodeAt(stem.length - 2) && doubled.has(last) ? stem.slice(0, -1) : stem;
}

/** A list of its own: stored filters hang on it. */
export const lightWords: ReadonlySet<string> = new Set(
  `a an the this that these those its his her our their your my any all each every some no not and or but nor of in on
  at by for from with without against to into under over than as is are was were be been being has have had will would
  can could may might must shall should it they we he she you i who which`.split(/\s+/),
);
