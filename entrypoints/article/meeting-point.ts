import type { ArticleScript } from './article-script.ts';

/** Where a second injection into the same frame, and held-key.js, find the page's script. */
export const meetingPoint = Symbol.for('newsgloss.article');

export type World = typeof globalThis & { [meetingPoint]?: ArticleScript };
