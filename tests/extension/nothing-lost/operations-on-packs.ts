import type { PackChoices } from '../../../extension/packs/pack.ts';
import { packToAdd, sendPack } from '../../../extension/packs/send-pack.ts';
import { leaf } from './leaves.ts';
import { done, type Maker } from './operation.ts';

const packNames = ['Seas', 'Skies'] as const;

export const pack: Maker = (chance) => {
  const [name, count, take] = [chance.of(packNames), chance.of([1, 3, 70]), chance.below(1000)];
  const items = Array.from({ length: count }, (_, at) => ({ term: `trawler ${at}`, definition: `Boat ${take}.` }));
  const file = { format: 1, name, language: 'en', answersOnly: false, entries: items };
  return {
    name: `add ${name}, ${count}`,
    alone: true,
    run: (app) => done(sendPack(packToAdd(file, items), app.send)),
    effects(before) {
      const now = before.get(`packs/${name}`);
      const { answersOnly, on } =
        now === undefined ? { answersOnly: false, on: true } : (JSON.parse(now) as PackChoices);
      return new Map([[`packs/${name}`, leaf({ ...file, answersOnly, on })]]);
    },
  };
};

export const packChange: Maker = (chance) => {
  const [name, goes] = [chance.of(packNames), chance.below(2) === 0];
  const choice = { [chance.of(['answersOnly', 'on'])]: chance.of([true, false]) };
  const change = (before: string) => leaf({ ...(JSON.parse(before) as object), ...choice });
  return {
    name: `${goes ? 'remove' : 'set'} ${name}`,
    run: (app) => done(app.send(goes ? { type: 'remove-pack', name } : { type: 'set-pack', name, ...choice })),
    effects(before) {
      const now = before.get(`packs/${name}`);
      return new Map(now === undefined ? [] : [[`packs/${name}`, goes ? null : change(now)]]);
    },
  };
};
