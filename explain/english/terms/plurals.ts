const irregular = new Map(
  Object.entries({
    man: 'men',
    woman: 'women',
    person: 'people',
    child: 'children',
    crisis: 'crises',
    basis: 'bases',
    analysis: 'analyses',
    hypothesis: 'hypotheses',
    criterion: 'criteria',
    phenomenon: 'phenomena',
    datum: 'data',
    medium: 'media',
    referendum: 'referendums',
    memorandum: 'memorandums',
    bacterium: 'bacteria',
    virus: 'viruses',
    life: 'lives',
    wife: 'wives',
    knife: 'knives',
    half: 'halves',
    shelf: 'shelves',
    leaf: 'leaves',
    thief: 'thieves',
    loaf: 'loaves',
    wolf: 'wolves',
    foot: 'feet',
    tooth: 'teeth',
    mouse: 'mice',
    index: 'indices',
    matrix: 'matrices',
    appendix: 'appendices',
    hero: 'heroes',
    echo: 'echoes',
    potato: 'potatoes',
    tomato: 'tomatoes',
    veto: 'vetoes',
    embargo: 'embargoes',
    torpedo: 'torpedoes',
    cargo: 'cargoes',
  }),
);

/** Second plurals that are in use beside the first. */
const alternatives = new Map(
  Object.entries({
    referendum: ['referenda'],
    memorandum: ['memoranda'],
    index: ['indexes'],
    cargo: ['cargos'],
    person: ['persons'],
  }),
);

/** Compounds inflect their last part: "spokesman" → "spokesmen". */
const compounds: readonly (readonly [ending: string, plural: string])[] = [
  ['woman', 'women'],
  ['man', 'men'],
  ['child', 'children'],
  ['person', 'people'],
  ['half', 'halves'],
];

/**
 * The plurals of a lower-case English noun, and its singular where the noun looks like a regular plural: glossary
 * headwords are singular, but aliases need not be. The word itself is not among them.
 */
export function otherNumbers(word: string): readonly string[] {
  if (!/^[a-z][a-z'-]*$/.test(word) || word.length < 2) return [];
  const singulars = word.length < shortestPlural ? [] : singularsOf(word);
  return [...plurals(word), ...singulars].filter((form) => form !== word);
}

function plurals(word: string): readonly string[] {
  const known = irregular.get(word);
  if (known !== undefined) return [known, ...(alternatives.get(word) ?? [])];
  for (const [ending, plural] of compounds) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) return [word.slice(0, -ending.length) + plural];
  }
  if (/(?:s|x|z|ch|sh)$/.test(word)) return looksPlural(word) ? [] : [`${word}es`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [`${word}s`];
}

function looksPlural(word: string): boolean {
  return /[^sui]s$/.test(word);
}

/** Shorter ones may be singular: "news", "arms". */
const shortestPlural = 5;

/** The singulars of a lower-case English noun that looks like a regular plural. */
export function singularsOf(word: string): readonly string[] {
  if (!looksPlural(word) || word.length < 4) return [];
  if (/[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`];
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2)];
  return [word.slice(0, -1)];
}
