import { perLanguage } from '../../language/per-language.ts';
import type { RoleRules } from '../../language/role-rules.ts';
import type { Role } from '../../model/article.ts';
import type { LabelChain } from './label-chain.ts';
import { unpackChain } from './packed-chain.ts';

/** The trained chain of a language, unpacked for its first article: most wakings of the background read none. */
export const roleChain: (rules: RoleRules) => LabelChain<Role> = perLanguage(({ model }: RoleRules) => ({
  ...unpackChain(model),
  labels: model.labels as readonly Role[],
}));
