import type { ThirdParty } from '../../contract/about-build.ts';

/** What of others is in the page, each with its licence, as a text to be read. */
export function licencesText(thirdParty: readonly ThirdParty[]): string {
  return thirdParty
    .map(({ name, version, licence, use, text }) =>
      [`${name} ${version}`.trim(), licence, use, text].filter(Boolean).join('\n\n'),
    )
    .join(`\n\n${'-'.repeat(72)}\n\n`);
}
