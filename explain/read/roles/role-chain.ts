import { perLanguage } from '../../language/per-language.ts';
import type { RoleRules } from '../../language/role-rules.ts';
import type { Role } from '../../model/article.ts';
import { type KnownPairs, pairsAmong } from './joined-features.ts';
import type { LabelChain } from './label-chain.ts';
import { unpackChain } from './packed-chain.ts';

/** The trained chain of a language, unpacked for its first article: most wakings of the background read none. */
export const roleChain: (rules: RoleRules) => RoleChain = perLanguage(({ model }: RoleRules) => {
  const chain = unpackChain(model);
  return { ...chain, labels: model.labels as readonly Role[], pairs: pairsAmong(chain.features.keys()) };
});

/** A chain with the pairs among its features. */
interface RoleChain extends LabelChain<Role> {
  readonly pairs: KnownPairs;
}
