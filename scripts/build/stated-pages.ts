/**
 * Where faults are told, by a package.json: the address in `bugs`, or in `bugs.url`. Null: there is none, or it is no page that may be
 * opened for a reader.
 */
export function issuesPage(packageFile: object): string | null {
  return webPage(addressIn(packageFile, 'bugs'));
}

/** The project's own page, by a package.json: `homepage`, else the page of its `repository`. Null: neither states one. */
export function homePage(packageFile: object): string | null {
  const repository = addressIn(packageFile, 'repository');
  return webPage(addressIn(packageFile, 'homepage')) ?? webPage(repository?.replace(/^git\+|\.git$/g, '') ?? null);
}

/** A field of a package.json that is an address, or an object with one in `url`. */
function addressIn(packageFile: object, field: string): string | null {
  const stated: unknown = Object.entries(packageFile).find(([name]) => name === field)?.[1];
  const url = stated !== null && typeof stated === 'object' && 'url' in stated ? stated.url : stated;
  return typeof url === 'string' ? url : null;
}

function webPage(address: string | null): string | null {
  return address !== null && URL.parse(address)?.protocol === 'https:' ? address : null;
}
