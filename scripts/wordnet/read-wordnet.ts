import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';

/** What some words mean in common, as a line of a data file says it. */
export interface Synset {
  readonly partOfSpeech: PartOfSpeech;
  /** As written, with spaces. */
  readonly words: readonly string[];
  /** Definition and examples. */
  readonly gloss: string;
  /** Keys of the synsets that it is a kind of. */
  readonly kindsOf: readonly string[];
  /** It is one person, place, event or thing, and no kind of them. */
  readonly isInstance: boolean;
  /** Keys of the synsets that say how the words are used: "ethnic slur". */
  readonly usages: readonly string[];
}

/** One meaning of one word. */
export interface Sense {
  /** In lower case. */
  readonly lemma: string;
  readonly synset: string;
  /** How often it was met in the texts that WordNet counted. */
  readonly count: number;
  /** Among the meanings of the word as this part of speech, from 1. */
  readonly rank: number;
}

export interface WordNet {
  /** By key. */
  readonly synsets: ReadonlyMap<string, Synset>;
  readonly senses: readonly Sense[];
  /** As it stands at the head of every file. */
  readonly licence: string;
}

const files: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'data.noun',
  verb: 'data.verb',
  adjective: 'data.adj',
  adverb: 'data.adv',
};
const letters: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adjective',
  s: 'adjective',
  r: 'adverb',
};
/** As sense keys number them; 5: an adjective that stands beside another. */
const numbered: readonly (PartOfSpeech | null)[] = [null, 'noun', 'verb', 'adjective', 'adverb', 'adjective'];

/** Reads the files of a WordNet database: `data.*` (wndb(5WN)) and `index.sense` (senseidx(5WN)). */
export function readWordNet(folder: string): WordNet {
  const texts = Object.entries(files).map(([partOfSpeech, name]) => ({
    partOfSpeech: partOfSpeech as PartOfSpeech,
    text: readFileSync(join(folder, name), 'utf8'),
  }));
  return {
    synsets: new Map(texts.flatMap(({ partOfSpeech, text }) => readSynsets(text, partOfSpeech))),
    senses: readSenses(readFileSync(join(folder, 'index.sense'), 'utf8')),
    licence: readLicence(texts[0]?.text ?? ''),
  };
}

/** The synsets of a data file, by key. */
export function readSynsets(text: string, partOfSpeech: PartOfSpeech): readonly (readonly [string, Synset])[] {
  return linesOf(text).map((line) => {
    const bar = line.indexOf('|');
    const fields = line.slice(0, bar).trim().split(' ');
    const count = Number.parseInt(fields[3] ?? '', 16);
    const words = Array.from({ length: count }, (_, at) => wordOf(fields[4 + 2 * at] ?? ''));
    const pointers = readPointers(fields.slice(5 + 2 * count));
    const to = (sign: string) => pointers.filter((pointer) => pointer.sign === sign).map(({ target }) => target);
    const synset: Synset = {
      partOfSpeech,
      words,
      gloss: line.slice(bar + 1).trim(),
      kindsOf: to('@'),
      isInstance: to('@i').length > 0,
      usages: to(';u'),
    };
    return [keyOf(partOfSpeech, fields[0] ?? ''), synset] as const;
  });
}

/** The meanings of an index of senses. */
export function readSenses(text: string): readonly Sense[] {
  return linesOf(text).flatMap((line) => {
    const [key = '', offset = '', rank, count] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    const partOfSpeech = numbered[Number(rest.split(':')[0])];
    if (!partOfSpeech) return [];
    const synset = keyOf(partOfSpeech, offset);
    return [{ lemma: lemma.replaceAll('_', ' '), synset, count: Number(count), rank: Number(rank) }];
  });
}

/** The lines of a file's head are numbered, behind two spaces. */
function readLicence(text: string): string {
  const head = text.split('\n').filter((line) => line.startsWith('  '));
  return head.map((line) => line.replace(/^\s+\d+ ?/, '').trimEnd()).join('\n');
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('  '));
}

function readPointers(fields: readonly string[]): readonly { sign: string; target: string }[] {
  const pointers: { sign: string; target: string }[] = [];
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const partOfSpeech = letters[fields[at + 2] ?? ''];
    if (partOfSpeech) pointers.push({ sign: fields[at] ?? '', target: keyOf(partOfSpeech, fields[at + 1] ?? '') });
  }
  return pointers;
}

function keyOf(partOfSpeech: PartOfSpeech, offset: string): string {
  return `${partOfSpeech} ${offset}`;
}

/** "galore(ip)": adjectives that stand in one place only say where. */
function wordOf(field: string): string {
  return field.replace(/\((?:a|p|ip)\)$/, '').replaceAll('_', ' ');
}
