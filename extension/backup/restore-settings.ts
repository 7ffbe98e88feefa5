import type { RestoreMode } from '../../contract/backup.ts';
import type { Settings } from '../settings/settings.ts';
import { contentOfSettings, type PartOfSettings, partsOfSettings, type Restorable } from './backup-content.ts';
import { type PartPlan, planParts } from './plan-part.ts';

/** A copy of the settings with what a file has of them. */
export function withRestored(now: Settings, file: Restorable, mode: RestoreMode): Settings {
  const plans = planParts(partsOfSettings, file, contentOfSettings(now), mode);
  return [...plans].reduce((edited, [part, plan]) => withPart(edited, part, plan), now);
}

function withPart(settings: Settings, part: PartOfSettings, { put, remove }: PartPlan): Settings {
  // What is put was checked by the same schema that reads settings.
  const items = Object.fromEntries(put);
  if (part === 'settings') return { ...settings, ...(items as Partial<Settings>) };
  const gone = new Set(remove);
  const left = Object.entries(settings[part]).filter(([key]) => !gone.has(key));
  return { ...settings, [part]: { ...Object.fromEntries(left), ...items } };
}
