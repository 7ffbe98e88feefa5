const unreleased = '## [Unreleased]';

/** A changelog with what was not released yet under a version and its day, and an empty "Unreleased" above. */
export function withRelease(changelog: string, version: string, day: string): string {
  const { before, notes, after } = parted(changelog);
  if (notes === '') throw new Error('CHANGELOG.md says nothing under "Unreleased".');
  return `${before}${unreleased}\n\n## [${version}] - ${day}\n\n${notes}\n${after === '' ? '' : `\n${after}`}`;
}

/** What a changelog says of a version; empty: nothing. */
export function notesOf(changelog: string, version: string): string {
  const heading = new RegExp(`^## \\[${escaped(version)}\\].*$`, 'm').exec(changelog);
  if (!heading) return '';
  const rest = changelog.slice(heading.index + heading[0].length);
  const end = rest.search(/^## /m);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

function parted(changelog: string) {
  const start = changelog.indexOf(`${unreleased}\n`);
  if (start < 0) throw new Error(`CHANGELOG.md has no "${unreleased}".`);
  const rest = changelog.slice(start + unreleased.length);
  const end = rest.search(/^## /m);
  const notes = (end < 0 ? rest : rest.slice(0, end)).trim();
  return { before: changelog.slice(0, start), notes, after: end < 0 ? '' : rest.slice(end) };
}

function escaped(version: string): string {
  return version.replaceAll('.', '\\.');
}
