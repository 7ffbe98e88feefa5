import { mostPackEntries, usualLanguage } from './pack.ts';

/** A pack's file, with its entries as they stand there. */
export interface PackFile {
  readonly name: string;
  /** ISO 639-1. */
  readonly language: string;
  /** It explains where the reader asks, and is never marked; the reader can change that. */
  readonly answersOnly: boolean;
  readonly items: readonly unknown[];
}

/** A file that is no pack. The message says why, for whoever chose it. */
class NoPackError extends Error {
  override readonly name = 'NoPackError';
}

const longestName = 60;

/**
 * Reads `{ "format": 1, "name": …, "language": …, "answersOnly": …, "entries": […] }`; language and `answersOnly` may be
 * left out, and the entries are checked one by one later. @throws NoPackError
 */
export function readPackFile(text: string): PackFile {
  const { format, name, language = usualLanguage, answersOnly = false, entries } = parse(text);
  if (format === undefined || !Array.isArray(entries)) throw new NoPackError('This file is no pack of terms.');
  if (format !== 1) throw new NoPackError('This pack was made for another version of Newsgloss.');
  const packName = nameFrom(name);
  if (typeof language !== 'string' || !/^[a-z]{2}$/.test(language)) {
    throw new NoPackError('This pack’s language is no code of two letters, such as “en”.');
  }
  if (typeof answersOnly !== 'boolean') throw new NoPackError('This pack’s “answersOnly” is neither true nor false.');
  if (entries.length === 0) throw new NoPackError('This pack is empty.');
  if (entries.length > mostPackEntries) {
    const most = mostPackEntries.toLocaleString('en');
    throw new NoPackError(`This pack has ${entries.length.toLocaleString('en')} terms; ${most} is the most.`);
  }
  return { name: packName, language, answersOnly, items: entries };
}

/** A pack's name is a part of its entries' ids, up to the first "/". */
function nameFrom(name: unknown): string {
  if (typeof name !== 'string' || name.trim() === '') throw new NoPackError('This pack has no name.');
  const trimmed = name.trim();
  if (trimmed.includes('/')) throw new NoPackError('This pack has a name with “/”: use another character.');
  if (trimmed.length > longestName) {
    throw new NoPackError(`This pack has a name of ${trimmed.length} characters; ${longestName} is the most.`);
  }
  return trimmed;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const content: unknown = JSON.parse(text);
    return content !== null && typeof content === 'object' ? (content as Record<string, unknown>) : {};
  } catch {
    throw new NoPackError('This file is no JSON, and so no pack of terms.');
  }
}
