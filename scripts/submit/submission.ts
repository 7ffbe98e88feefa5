import type { PackageFiles } from '../packages/package-files.ts';
import { type Store, stores } from './stores.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is handed in: to which stores, and what WXT's submit is told as environment variables. */
export interface Submission {
  readonly stores: readonly Store[];
  readonly environment: Readonly<Record<string, string>>;
}

interface Wanted {
  readonly files: PackageFiles;
  at(file: string): string;
  /** Ids of stores; null: all to which the environment has any of the credentials. */
  readonly only: readonly string[] | null;
  readonly environment: Environment;
}

/**
 * @throws where a store is asked for that is none, where credentials are missing (all that are missing, at once), or where there are
 * credentials for no store
 */
export function submissionOf({ files, at, only, environment }: Wanted): Submission {
  const unknown = (only ?? []).filter((id) => !stores.some((store) => store.id === id));
  if (unknown.length > 0) throw new Error(`No store is called ${unknown.join(', ')}.`);
  const has = (name: string) => (environment[name] ?? '').trim() !== '';
  const chosen = stores.filter(({ id, credentials }) => (only ? only.includes(id) : credentials.some(has)));
  if (chosen.length === 0)
    throw new Error('There are credentials for no store; docs/releasing.md says which each wants.');
  const missing = chosen.flatMap(({ name, credentials }) => {
    const lacking = credentials.filter((variable) => !has(variable));
    return lacking.length === 0 ? [] : [`${name}: ${lacking.join(', ')}`];
  });
  if (missing.length > 0) throw new Error(`Credentials are missing.\n  ${missing.join('\n  ')}`);
  const told = Object.assign({}, ...chosen.map((store) => store.told(files, at))) as Record<string, string>;
  return { stores: chosen, environment: { ...told, ...privateKey(chosen, environment) } };
}

/** A key that came through one line of a file or a form has its ends of lines written out. */
function privateKey(chosen: readonly Store[], environment: Environment): Readonly<Record<string, string>> {
  const name = 'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY';
  const isWanted = chosen.some(({ credentials }) => credentials.includes(name));
  return isWanted ? { [name]: (environment[name] ?? '').replaceAll('\\n', '\n') } : {};
}
