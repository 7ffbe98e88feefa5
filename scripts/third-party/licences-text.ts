import type { ThirdParty } from '../../contract/about-build.ts';

const rule = '─'.repeat(80);

/** Every licence under which something that is given away stands, in one text to be read: the project's own first. */
export function licencesText(own: string, thirdParty: readonly ThirdParty[]): string {
  return [own.trim(), ...thirdParty.map(partOf)].join(`\n\n${rule}\n\n`).concat('\n');
}

function partOf({ name, version, licence, use, text }: ThirdParty): string {
  const heading = [name, version].filter((word) => word !== '').join(' ');
  return [`${heading} (${licence})`, use, text].filter((paragraph) => paragraph !== '').join('\n\n');
}
