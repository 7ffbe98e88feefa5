/** Goes to a block of the article, or to [start, end) in characters of it. */
export type OnJump = (block: number, start?: number, end?: number) => void;
