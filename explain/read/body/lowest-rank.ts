/** The rank of a heading or a line that states none: below all of `<h1>` to `<h6>` but the last. */
export const LOWEST_RANK = 6;
