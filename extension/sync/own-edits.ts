import { isSame } from '../settings/stored-fields.ts';
import { type Field, type Fields, isGone } from './field.ts';
import { isKnownKey, isUsual, type LocalChange, type LocalFields, usableValue } from './local-fields.ts';

/**
 * What was changed here since the last time, with the time at which that is noticed. What the other machines have already
 * is no change of this one's, and so keeps their time.
 * @param known as of the last time; null: this machine is new
 */
export function withOwnEdits(known: Fields | null, local: LocalFields, remote: Fields, now: number): Fields {
  const fields = new Map(known ?? []);
  for (const [key, value] of local) {
    const before = known?.get(key);
    const edited = before === undefined ? !isUsual(key, value) : !isSame(hereOf(before), value);
    if (!edited) continue;
    const theirs = remote.get(key);
    if (theirs !== undefined && !isGone(theirs) && isSame(theirs.value, value)) fields.set(key, theirs);
    else fields.set(key, { at: known === null ? firstTime(value) : timeAfter(before, now), value });
  }
  for (const [key, before] of known ?? []) {
    if (local.has(key) || hereOf(before) === undefined || !isKnownKey(key)) continue;
    const theirs = remote.get(key);
    fields.set(key, theirs !== undefined && isGone(theirs) ? theirs : { at: timeAfter(before, now), gone: true });
  }
  return fields;
}

/** What is here of a field, unless the reader changed it. */
function hereOf(field: Field): unknown {
  if (isGone(field)) return undefined;
  return field.unused ? field.here : field.value;
}

/** Clocks differ: what was changed here after another machine's change is later, whatever its clock said. */
function timeAfter(before: Field | undefined, now: number): number {
  return Math.max(now, (before?.at ?? 0) + 1);
}

/** Of what was here before syncing began: the day that it has, or long ago, so that what is synced already wins. */
function firstTime(value: unknown): number {
  const since = value !== null && typeof value === 'object' && 'since' in value ? Date.parse(String(value.since)) : 1;
  return Number.isNaN(since) ? 1 : since;
}

/** Merged fields as they are to be kept, and what they change here. */
export function againstLocal(
  merged: Fields,
  local: LocalFields,
): { readonly fields: Fields; readonly changes: readonly LocalChange[] } {
  const fields = new Map<string, Field>();
  const changes: LocalChange[] = [];
  for (const [key, field] of merged) {
    const before = local.get(key);
    if (!isGone(field) && before !== undefined && isSame(field.value, before)) {
      fields.set(key, plain(field));
      continue;
    }
    const value = isGone(field) ? undefined : usableValue(key, field.value);
    const unused = !isGone(field) && value === undefined;
    fields.set(key, unused ? { at: field.at, value: field.value, unused, here: before } : plain(field));
    const goes = isGone(field) && before !== undefined;
    if (goes || (value !== undefined && !isSame(before, value))) changes.push({ key, before, value });
  }
  return { fields, changes };
}

function plain(field: Field): Field {
  return isGone(field) ? { at: field.at, gone: true } : { at: field.at, value: field.value };
}
