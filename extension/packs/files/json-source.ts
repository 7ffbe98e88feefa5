import { message } from '../../../i18n/message.ts';
import { recordOf } from '../record-of.ts';
import { firstJsonFault } from './json-fault.ts';
import { placesInJson } from './json-places.ts';
import { PackFileError } from './pack-file-error.ts';
import type { PackSource } from './pack-source.ts';

/** Reads JSON. Parsed by the browser's own parser; looked through once more only where something has to be shown in it. */
export function readJson(text: string): PackSource {
  const { entries, ...head } = parsed(text);
  if (!Array.isArray(entries)) throw new PackFileError(message('problems.pack.noEntries'));
  return {
    format: 'JSON',
    head,
    items: entries,
    unread: new Map(),
    unknownKeys: [],
    placesOf: (asked) => placesInJson(text, asked),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    const { place, problem } = firstJsonFault(text);
    throw new PackFileError(problem, place);
  }
}
