/** The name of the port by which the side panel hears what its reader sees of the page. */
export const followPort = 'newsgloss-follow';

/** What is told over it: ids of the article's blocks that are in view, in reading order. */
export type BlocksInView = readonly number[];
