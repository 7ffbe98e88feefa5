import type { RoleSign } from '../../language/role-rules.ts';

/** What a paragraph shows, by name: 1 for a sign that is there, a share or a count where that says more. */
export type Features = Map<string, number>;

/** The first of ascending limits that a value stays below, as the name of its bin: 0, 1, … */
export function binOf(value: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => value < limit);
  return at < 0 ? limits.length : at;
}

/** The signs that a text shows. */
export function addSigns(features: Features, signs: readonly RoleSign[], text: string): void {
  for (const [name, pattern] of signs) if (pattern.test(text)) features.set(name, 1);
}
