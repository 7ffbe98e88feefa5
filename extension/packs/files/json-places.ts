import type { FilePlace } from '../../../contract/pack-preview.ts';
import { jsonTokens } from './json-tokens.ts';
import type { AskedPlace } from './pack-source.ts';

/** Depth of what stands in the file's one object, in its list, and in an item of that. */
const ofPack = 1;
const ofList = 2;
const ofItem = 3;

/**
 * Where items of "entries", or the values of their fields, stand in a text that is JSON. Where a field is not there, the
 * item's own place.
 */
export function placesInJson(text: string, asked: readonly AskedPlace[]): readonly FilePlace[] {
  const wanted = new Set(asked.map(({ item }) => item));
  const places = new Map<string, FilePlace>();
  const tokens = jsonTokens(text);
  let depth = 0;
  let item = -1;
  let isInList = false;
  /** Of what stands next, in the pack or in an item; null: a key comes first. */
  let key: string | null = null;
  for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
    const hasKeys = depth === ofPack || (isInList && depth === ofItem);
    if (kind === ':') continue;
    if (kind === ',') key = null;
    else if (kind === '}' || kind === ']') {
      depth -= 1;
      if (depth === ofPack) isInList = false;
    } else if (hasKeys && key === null) key = tokens.value();
    else {
      if (isInList && depth === ofList) {
        item += 1;
        if (wanted.has(item)) places.set(`${item}`, tokens.place());
      } else if (isInList && depth === ofItem && wanted.has(item)) places.set(`${item} ${key}`, tokens.place());
      if (kind !== '{' && kind !== '[') continue;
      // Of several lists of this name the last counts, as it does for the parser.
      if (depth === ofPack && key === 'entries') [isInList, item] = [true, -1];
      depth += 1;
      key = null;
    }
  }
  return asked.map(
    ({ item: at, field }) => places.get(`${at} ${field}`) ?? places.get(`${at}`) ?? { line: 1, column: 1 },
  );
}
