import type { Gender, NameRules } from '../../language/name-rules.ts';
import type { Figure } from './figure.ts';

/** "President Varga": not the president's daughter, whom the article calls so. */
export function ofOffice(
  figures: readonly Figure[],
  title: string,
  pronouns: Gender | null,
  rules: NameRules,
): Figure | null {
  const holder = figures.find((figure) => holdsOffice(figure, title));
  if (holder !== undefined) return holder;
  const others = figures.filter(
    ({ introduction, names }) =>
      !isKin(introduction?.role ?? '', rules) && !contradicts(names[0] ?? '', pronouns, rules),
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** "Gov." and "Governor" are one office. */
export function holdsOffice({ introduction }: Figure, title: string): boolean {
  const [office, own] = [officeOf(title), officeOf(introduction?.role ?? '')];
  if (office === '' || own === '') return false;
  return (
    own.startsWith(office) || office.startsWith(own) || (introduction?.role.toLowerCase().includes(office) ?? false)
  );
}

/** The last word of a title, without its stop. */
function officeOf(title: string): string {
  return (title.toLowerCase().split(/\s+/).at(-1) ?? '').replace(/\.$/, '');
}

/** Of figures the one whom the article named last. */
export function lastNamed(figures: readonly Figure[]): Figure | null {
  return figures.reduce<Figure | null>(
    (last, figure) => ((figure.blocks.at(-1) ?? 0) >= (last?.blocks.at(-1) ?? 0) ? figure : last),
    null,
  );
}

/** "President Varga … he" is not Ilse Varga. */
function contradicts(name: string, pronouns: Gender | null, { genderOfGivenName }: NameRules): boolean {
  const gender = genderOfGivenName(name);
  return gender !== null && pronouns !== null && gender !== pronouns;
}

/** Whether a description is of somebody's kin. */
export function isKin(description: string, { kinNouns }: NameRules): boolean {
  return description
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => kinNouns.has(word));
}
