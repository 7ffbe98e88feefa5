import type { Role } from '../../explain/model/article.ts';

/** Letters that stand for roles in `labels.ndjson`, in the order of the model's labels. */
const letters: Readonly<Record<string, Role>> = {
  l: 'lead',
  n: 'news',
  b: 'background',
  q: 'quote',
  a: 'analysis',
  x: 'next',
  o: 'other',
};

/** The roles that running text can have. */
export const roles: readonly Role[] = Object.values(letters);

/**
 * Labels by article: from lines of {"id", "roles"}, a letter for each paragraph.
 * @throws Error for a letter that stands for no role
 */
export function readLabels(lines: string): ReadonlyMap<string, readonly Role[]> {
  return new Map(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { id, roles: word } = JSON.parse(line) as { readonly id: string; readonly roles: string };
        return [id, [...word].map((letter) => roleOf(letter, id))] as const;
      }),
  );
}

function roleOf(letter: string, id: string): Role {
  const role = Object.hasOwn(letters, letter) ? letters[letter] : undefined;
  if (!role) throw new Error(`"${letter}" in the labels of ${id} stands for no role`);
  return role;
}
