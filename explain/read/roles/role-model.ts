import type { Role } from '../../model/article.ts';
import type { LabelChain } from './label-chain.ts';
import model from './role-model.json' with { type: 'json' };

/** The trained chain (`npm run train-roles`), scores as they were before they were made whole numbers. */
export const roleChain: LabelChain<Role> = {
  labels: model.labels as Role[],
  scale: model.scale,
  start: model.start,
  transitions: model.transitions,
  features: model.features,
};
