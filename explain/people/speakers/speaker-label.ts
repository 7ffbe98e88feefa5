import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
import type { KnownPeople } from './known-people.ts';

/** "— Ilse Varga, mediator" as a line of its own or behind a closed quotation. */
const cite =
  /(?:^|[”"’.!?]\s*)[—–―-]{1,2}\s?(\p{Lu}[\p{L}.’' -]{2,60}?)(?:,[^"“”]{0,120}|\s\([^()]{0,60}\)[^"“”]{0,60})?$/u;
/** A speaker of a conversation has the word at least so often, unless two take turns whom the article knows. */
const leastTurns = 2;

interface Label {
  readonly block: PreparedBlock;
  readonly name: string;
}

/**
 * Who has the word by the labels of an interview or a script: by block, for those that open with a name and a colon.
 * One side at least is a person whom the article names, so that no list of places is a conversation; a label comes
 * back, or stands next to another's; no question mark ("Q:") or rubric ("Note:") is one.
 */
export function labelledSpeakers(prepared: PreparedArticle, known: KnownPeople): ReadonlyMap<PreparedBlock, string> {
  const labels = prepared.blocks.flatMap((block) => labelOfBlock(block));
  const turns = Map.groupBy(labels, ({ name }) => name);
  const isKnown = (name: string) => known.called(name).length === 1;
  const speakers = labels.filter(
    ({ name, block }) =>
      (turns.get(name)?.length ?? 0) >= leastTurns ||
      (turns.size === 2 && labels.some((other) => other.name !== name && Math.abs(other.block.at - block.at) === 1)),
  );
  const isConversation = turns.size > 1 && speakers.some(({ name }) => isKnown(name));
  return new Map(isConversation ? speakers.map(({ block, name }) => [block, name] as const) : []);
}

function labelOfBlock(block: PreparedBlock): readonly Label[] {
  const { names, speech } = block.language;
  const name = block.block.kind === 'heading' ? undefined : speech.label.exec(block.block.text)?.[1];
  if (name === undefined || name.length < 3 || speech.rubric.test(name)) return [];
  return name.split(' ').some((word) => names.isOtherName(word.toLowerCase())) ? [] : [{ block, name }];
}

/** Who is named behind a quotation: "— Ilse Varga, mediator"; null: nobody. */
export function citedSpeaker(text: string): string | null {
  return cite.exec(text.slice(-200))?.[1]?.trim() ?? null;
}
