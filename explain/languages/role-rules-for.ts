import { roleRules as english } from '../english/roles/role-rules.ts';
import type { RoleRules } from '../language/role-rules.ts';

/**
 * By language. They stand apart from `Language`, since only who reads articles needs them: a model would weigh on the
 * popup, which searches in a language and reads nothing.
 */
const roleRules: ReadonlyMap<string, RoleRules> = new Map([['en', english]]);

/**
 * By what paragraphs of a language are told apart. Null: there is no model for it, or the language cannot be told.
 * @param code ISO 639-1, or null where it cannot be told
 */
export function roleRulesFor(code: string | null): RoleRules | null {
  return code === null ? null : (roleRules.get(code) ?? null);
}
