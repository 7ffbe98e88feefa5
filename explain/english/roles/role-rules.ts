import type { RoleRules } from '../../language/role-rules.ts';
import model from './role-model.json' with { type: 'json' };
import { roleSigns } from './role-signs.ts';

export const roleRules: RoleRules = { signs: roleSigns, model };
