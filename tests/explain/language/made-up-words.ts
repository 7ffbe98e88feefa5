/** Words of the made-up language as a set; none: it has none of that kind. */
export const set = (words = ''): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));

/** What it never says. */
export const never = /(?!)/u;
