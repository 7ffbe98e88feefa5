import {
  type Settings,
  saidOfEntries,
  withAllSaid,
  withoutSite,
  withSaid,
  withSite,
} from '../../../extension/settings/settings.ts';
import { withTopic } from '../../../extension/settings/topic-choices.ts';
import type { Chance } from './chance.ts';
import { leaf } from './leaves.ts';
import { done, entries, type Maker, type Operation } from './operation.ts';

const hosts = ['courier.example', 'harbour.example/news', 'wire.example'] as const;

const edits = (
  chance: Chance,
  name: string,
  edit: (now: Settings) => Settings,
  effects: Operation['effects'],
): Operation => {
  const byPage = chance.below(2) === 0;
  return { name, effects, run: (app) => done((byPage ? app.page : app.settings).change(edit)) };
};

export const setting: Maker = (chance) => {
  const [field, value] = chance.of<readonly [string, unknown]>([
    ['level', chance.of<unknown>([1, 2, 3])],
    ['density', chance.of(['few', 'normal', 'many'])],
    ['badge', chance.of<unknown>([true, false])],
    ['language', chance.of<unknown>(['browser', 'de', 'ar'])],
    ['colour', chance.of(['text', 'blue', 'red'])],
  ]);
  return edits(
    chance,
    `set ${field} to ${value}`,
    (now) => ({ ...now, [field]: value }),
    () => new Map([[`settings/${field}`, leaf(value)]]),
  );
};

export const site: Maker = (chance, today) => {
  const [host, on, goes] = [chance.of(hosts), chance.of([true, false]), chance.below(3) === 0];
  return edits(
    chance,
    `${goes ? 'remove' : 'set'} ${host}`,
    (now) => (goes ? withoutSite(now, host) : withSite(now, host, on, today)),
    () => new Map([[`sites/${host}`, goes ? null : leaf({ on, since: today })]]),
  );
};

export const said: Maker = (chance, today) => {
  const [what, entry, says] = [chance.of(saidOfEntries), chance.of(entries), chance.below(3) > 0];
  return edits(
    chance,
    `${what} ${entry}: ${says}`,
    (now) => withSaid(now, what, entry, says, today),
    () => new Map([[`${what}/${entry}`, says ? leaf({ since: today }) : null]]),
  );
};

export const allSaid: Maker = (chance, today) => {
  const says = chance.below(2) === 0;
  // What it does depends on what was said before.
  const know = edits(
    chance,
    `know all: ${says}`,
    (now) => withAllSaid(now, 'known', entries, says, today),
    (before) =>
      new Map(
        entries.map((entry) => {
          const kept = before.get(`known/${entry}`) ?? leaf({ since: today });
          return [`known/${entry}`, says ? kept : null];
        }),
      ),
  );
  return { ...know, alone: true };
};

export const topic: Maker = (chance, today) => {
  const [name, on, level] = [chance.of(['law', 'economy']), chance.of([true, false]), chance.of([null, 1, 3] as const)];
  const isUsual = on && level === null;
  return edits(
    chance,
    `topic ${name}`,
    (now) => withTopic(now, name, { on, level }, today),
    () => new Map([[`topics/${name}`, isUsual ? null : leaf({ on, level, since: today })]]),
  );
};
