import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ThirdParty } from '../../contract/about-build.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
  readonly repository?: { readonly url: string };
}

/** A package as its own files describe it. @throws where it names no licence */
export function describePackage(name: string, modules: string): ThirdParty {
  const folder = join(modules, name);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { version, license = '' } = manifest;
  if (license === '') throw new Error(`${name} ships and names no licence in its package.json.`);
  return { kind: 'code', name, version, licence: license, use: '', text: licenceText(folder) || makersOf(manifest) };
}

/** Some packages bring no licence file: then who made it, and where its licence is to be read. */
function makersOf({ name, author, homepage, repository }: Manifest): string {
  const by = typeof author === 'string' ? author : author?.name;
  return `Copyright (c) ${by ?? `the authors of ${name}`}. ${homepage ?? repository?.url ?? ''}`.trim();
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}
