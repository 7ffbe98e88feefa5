import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';

/** "— Ilse Varga, mediator" as a line of its own or behind a closed quotation. */
const cite =
  /(?:^|[”"’.!?]\s*)[—–―-]{1,2}\s?(\p{Lu}[\p{L}.’' -]{2,60}?)(?:,[^"“”]{0,120}|\s\([^()]{0,60}\)[^"“”]{0,60})?$/u;
/** A speaker of a conversation has the word at least so often. */
const leastTurns = 2;

/**
 * Who has the word by the labels of an interview or a script: by block, for those that open with a name and a colon.
 * A label counts where it comes back and is no question mark ("Q:") or rubric ("Note:").
 */
export function labelledSpeakers(prepared: PreparedArticle): ReadonlyMap<PreparedBlock, string> {
  const { names, speech } = prepared.language;
  const labels = prepared.blocks.flatMap((block) => {
    const name = block.block.kind === 'heading' ? undefined : speech.label.exec(block.block.text)?.[1];
    return name === undefined ||
      name.length < 3 ||
      name.split(' ').some((word) => names.isOtherName(word.toLowerCase()))
      ? []
      : [{ block, name }];
  });
  const turns = Map.groupBy(labels, ({ name }) => name);
  // A rubric comes back too, but a conversation has two sides.
  const speakers = [...turns].filter(([name, own]) => own.length >= leastTurns && !speech.rubric.test(name));
  const isConversation = speakers.length > 1 || (speakers.length === 1 && turns.size > 1);
  return new Map(
    isConversation ? speakers.flatMap(([name, own]) => own.map(({ block }) => [block, name] as const)) : [],
  );
}

/** Who is named behind a quotation: "— Ilse Varga, mediator"; null: nobody. */
export function citedSpeaker(text: string): string | null {
  return cite.exec(text.slice(-200))?.[1]?.trim() ?? null;
}
