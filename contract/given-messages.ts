/** Messages in one language, by their names. */
export type Messages = Readonly<Record<string, string>>;

/**
 * Where the background leaves messages for the card's scripts in a page, in a world that the page cannot see: they may not read the
 * package, and by themselves speak no other language than the browser's. Nothing is there where that is what the reader wants.
 */
export const givenMessages = Symbol.for('newsgloss.messages');
