import type { Person } from '../../model/reading.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { namesOf } from '../names/cast.ts';

/** A body of which the article says what it is. */
export interface Body {
  readonly name: string;
  /** The short form that the article gives it where it introduces it; null: none. */
  readonly short: string | null;
  /** In the article's words. */
  readonly description: string;
  readonly block: number;
  readonly paragraph: number | null;
  /** Where the name stands in that block. */
  readonly start: number;
}

/**
 * The bodies that an article introduces ("the Office for Students, the higher education regulator"), each once, in the order
 * of their introduction. Right or silent: nobody of the people, nothing that is introduced as two things, or of which another
 * sentence denies what the first says. Time linear in the article's text.
 */
export function findBodies(prepared: PreparedArticle, people: readonly Person[]): readonly Body[] {
  const found = new Map<string, Body>();
  for (const sentence of prepared.sentences) {
    if (!isRead(sentence)) continue;
    for (const body of introducedIn(sentence)) if (!found.has(body.name)) found.set(body.name, body);
  }
  const names = people.map(({ name }) => namesOf(name, prepared.language.names));
  return [...found.values()].filter((body) => !isPerson(body, names, prepared) && !isDenied(body, prepared));
}

function isRead({ block: { block } }: Sentence): boolean {
  return block.kind !== 'heading' && block.kind !== 'caption';
}

function introducedIn({ block, text, start }: Sentence): readonly Body[] {
  const { id, paragraph } = block.block;
  return block.language.bodies.introductionsIn(text).map(({ start: at, end, short, description }) => {
    return { name: text.slice(at, end), short, description, block: id, paragraph, start: start + at };
  });
}

/** A person's name, part of one, or what looks like one: a given name with another behind it. */
function isPerson({ name }: Body, people: readonly (readonly string[])[], { language }: PreparedArticle): boolean {
  const { names } = language;
  const words = namesOf(name, names);
  const holds = (all: readonly string[], some: readonly string[]) => some.every((word) => all.includes(word));
  if (people.some((own) => holds(own, words) || (own.length > 1 && holds(words, own)))) return true;
  const isGiven = names.isGivenName(words[0] ?? '');
  return isGiven && !words.slice(1).some((word) => names.isOtherName(word));
}

function isDenied({ name, short, description }: Body, { sentences, language }: PreparedArticle): boolean {
  return sentences.some(
    ({ text }) =>
      (text.includes(name) || (short !== null && text.includes(short))) && language.bodies.denies(text, description),
  );
}
