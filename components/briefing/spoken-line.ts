import type { Perspective } from '../../explain/model/reading.ts';
import { withCapital } from './with-capital.ts';

/** What somebody says, as it is shown: the speaker in bold, before the words or where they stand in them. */
export interface SpokenLine {
  /** Before the words; empty where they name the speaker. */
  readonly speaker: string;
  readonly description: string;
  /** The words before the speaker's name, the name, and those behind it; all words are the first where none is theirs. */
  readonly parts: readonly [before: string, name: string, after: string];
}

/** A quotation without the comma that led to who says it. */
export function spokenLine({ text, speaker, description, saysWho, leansBack }: Perspective): SpokenLine {
  const words = `${leansBack ? '… ' : ''}${text.replace(/,(?=["”’»]$)/u, '')}`;
  if (!saysWho) return { speaker: withCapital(speaker), description, parts: [words, '', ''] };
  const at = words.toLowerCase().indexOf(speaker.toLowerCase());
  const end = at + speaker.length;
  return { speaker: '', description: '', parts: [words.slice(0, at), words.slice(at, end), words.slice(end)] };
}
