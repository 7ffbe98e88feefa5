import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AboutBuild, ThirdParty } from '../../contract/about-build.ts';
import { readPlacesFile } from '../../glossary/places-file.ts';
import { type DataOfOthers, dataOfOthers } from './data-of-others.ts';
import { describePackage } from './describe-package.ts';
import { packagesOf } from './packages-of.ts';

interface Built {
  readonly repository: string;
  /** Of which modules something is in the build. */
  readonly modules: Iterable<string>;
  readonly entries: number;
}

/** What the options tell of the build: counted and listed from what is in it. */
export function aboutBuild({ repository, modules, entries }: Built): AboutBuild {
  const at = (path: string) => readFileSync(join(repository, path), 'utf8');
  const sites: readonly unknown[] = JSON.parse(at('extension/sites/news-sites.json'));
  const packages = join(repository, 'node_modules');
  return {
    counts: { entries, sites: sites.length, places: countPlaces(at('glossary/places.jsonl')) },
    thirdParty: [
      ...packagesOf(modules).map((name) => describePackage(name, packages)),
      ...dataOfOthers.map((data) => describeData(data, packages)),
    ],
  };
}

function countPlaces(file: string): number {
  const { countries, cities } = readPlacesFile(file);
  return countries.length + cities.length;
}

function describeData({ in: _file, package: from, ...data }: DataOfOthers, packages: string): ThirdParty {
  if (from === '') return { kind: 'data', version: '', ...data };
  const { version, text } = describePackage(from, packages);
  return { ...data, kind: 'data', version, text: `${data.text}\n\n${text}` };
}
