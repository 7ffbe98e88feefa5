/**
 * Where faults are told, by a package.json: the address in `bugs`, or in `bugs.url`. Null: there is none, or it is no page that may be
 * opened for a reader.
 */
export function issuesPage(packageFile: object): string | null {
  const bugs = 'bugs' in packageFile ? packageFile.bugs : null;
  const url = bugs !== null && typeof bugs === 'object' && 'url' in bugs ? bugs.url : bugs;
  return typeof url === 'string' && URL.parse(url)?.protocol === 'https:' ? url : null;
}
