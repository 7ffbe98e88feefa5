import { isTalkToReaders } from './talk-to-readers.ts';

/** A note on who wrote it is among the last blocks, and short. */
const lastBlocks = 4;
const noteChars = 600;

/** "Ann Reed is a …", "Reed joined the paper in …". The first group is the name. */
const introduces =
  /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}),? (?:is|was|has|joined|covers|writes|reports|works) /u;

/** What somebody does who writes news. */
const writes =
  /\b(reporters?|correspondents?|editors?|columnists?|journalists?|writer|anchor|news producer|covers|covering|reports on)\b/i;

/**
 * The blocks that may tell something of the story: without what is said to the readers about the page, and without a note
 * at the end on a journalist of whom nothing was said before.
 */
export function storyBlocks<Block extends { readonly text: string }>(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ text }, at) => {
    if (isTalkToReaders(text)) return false;
    return at < blocks.length - lastBlocks || at === 0 || !isAuthorNote(text, blocks.slice(0, at));
  });
}

function isAuthorNote(text: string, before: readonly { readonly text: string }[]): boolean {
  const name = introduces.exec(text)?.[1];
  if (name === undefined || text.length > noteChars || !writes.test(text)) return false;
  const surname = name.split(' ').at(-1) ?? name;
  return !before.some((block) => block.text.includes(surname));
}
