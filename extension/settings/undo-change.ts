import type { Settings } from './settings.ts';

/**
 * The edit that takes one change of the settings back, from what they were `before` and `after` it. What was changed
 * since, here or in another tab, stays: sites, topics and what was said of entries are taken back one by one.
 */
export function undoChange(before: Settings, after: Settings): (now: Settings) => Settings {
  return (now) => ({
    ...takenBack(now, before, after),
    sites: takenBack(now.sites, before.sites, after.sites),
    topics: takenBack(now.topics, before.topics, after.topics),
    known: takenBack(now.known, before.known, after.known),
    hidden: takenBack(now.hidden, before.hidden, after.hidden),
    doubted: takenBack(now.doubted, before.doubted, after.doubted),
  });
}

/** `now`, but each property that is not the same before and after is as it was before. */
function takenBack<Part extends object>(now: Part, before: Part, after: Part): Part {
  const [old, edited] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const isUntouched = ([name]: [string, unknown]) =>
    old.has(name) === edited.has(name) && old.get(name) === edited.get(name);
  const kept = Object.entries(now).filter(isUntouched);
  const restored = [...old].filter((one) => !isUntouched(one));
  return Object.fromEntries([...kept, ...restored]) as Part;
}
