import type { Role } from '../../model/article.ts';
import type { LabelChain } from './label-chain.ts';
import { unpackChain } from './packed-chain.ts';
import model from './role-model.json' with { type: 'json' };

let chain: LabelChain<Role> | null = null;

/** The trained chain (`npm run train-roles`), unpacked for the first article: most wakings of the background read none. */
export function roleChain(): LabelChain<Role> {
  chain ??= { ...unpackChain(model), labels: model.labels as Role[] };
  return chain;
}
