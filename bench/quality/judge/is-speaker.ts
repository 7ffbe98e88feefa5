import type { Annotation } from '../annotation/annotation.ts';
import { areAlike, foldPhrase } from './phrases.ts';

/**
 * Whether a speaker as the engine names them is the annotated one: the same wording, or one in the other ("a spokesperson"
 * for "a spokesperson for the ministry"); their annotated description ("the mayor" for "the mayor of Halvast"); or the
 * surname, whatever stands before it ("Mrs Justice Carrow"), unless it fits somebody else of that name better.
 */
export function isSpeaker(named: string, speaker: string, people: Annotation['people']): boolean {
  if (foldPhrase(named) === foldPhrase(speaker)) return true;
  const namesakes = people.filter(({ name }) => surnameOf(name) === surnameOf(named)).map(({ name }) => name);
  if (namesakes.includes(speaker))
    return wordsShared(named, speaker) === Math.max(...namesakes.map((name) => wordsShared(named, name)));
  if (namesakes.length > 0) return false;
  const description = people.find(({ name }) => name === speaker)?.description;
  return areAlike(named, speaker) || (description !== undefined && areAlike(named, description));
}

const surnameOf = (name: string) => foldPhrase(name).split(' ').at(-1);

function wordsShared(one: string, other: string): number {
  const words = new Set(foldPhrase(one).split(' '));
  return foldPhrase(other)
    .split(' ')
    .filter((word) => words.has(word)).length;
}
