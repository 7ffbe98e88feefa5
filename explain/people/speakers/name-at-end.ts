import type { NameRules } from '../../language/name-rules.ts';

/** "Varga" in "Foreign Minister Varga", "Ilse Varga" in "the mediator Ilse Varga"; none in "the minister". */
export function nameAtEnd(
  words: readonly string[],
  { isRoleNoun, addresses, particles }: NameRules,
): readonly string[] {
  const at = words.findLastIndex((word) => {
    const lower = word.toLowerCase().replace(/\.$/, '');
    return isRoleNoun(lower) || addresses.has(lower) || !(/^\p{Lu}/u.test(word) || particles.has(lower));
  });
  return words.slice(at + 1);
}
