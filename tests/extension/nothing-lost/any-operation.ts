import type { Chance } from './chance.ts';
import type { Operation } from './operation.ts';
import { pack, packChange } from './operations-on-packs.ts';
import { allSaid, said, setting, site, topic } from './operations-on-settings.ts';
import { erase, met, note, word } from './operations-on-words.ts';

/** What the reader might do next. */
export function anyOperation(chance: Chance, today: string, moment: string): Operation {
  return chance.of([setting, site, said, said, allSaid, topic, word, word, note, note, met, erase, pack, packChange])(
    chance,
    today,
    moment,
  );
}
