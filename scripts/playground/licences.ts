import type { ThirdParty } from '../../contract/about-build.ts';

/** Under what the page is given away, then what of others is in it, each with its licence: a text to be read. */
export function licencesText(own: string, thirdParty: readonly ThirdParty[]): string {
  const others = thirdParty.map(({ name, version, licence, use, text }) =>
    [`${name} ${version}`.trim(), licence, use, text].filter(Boolean).join('\n\n'),
  );
  return [own.trim(), ...others].join(`\n\n${'-'.repeat(72)}\n\n`);
}
