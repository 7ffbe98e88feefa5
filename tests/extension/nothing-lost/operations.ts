import type { PartOutcome } from '../../../contract/backup.ts';
import { readBackup } from '../../../extension/backup/read-backup.ts';
import { putBack, restore } from '../../../extension/backup/restore.ts';
import { writeBackup } from '../../../extension/backup/write-backup.ts';
import type { PackChoices } from '../../../extension/packs/pack.ts';
import { packToAdd, sendPack } from '../../../extension/packs/send-pack.ts';
import {
  type Settings,
  saidOfEntries,
  withAllSaid,
  withoutSite,
  withSaid,
  withSite,
} from '../../../extension/settings/settings.ts';
import { withTopic } from '../../../extension/settings/topic-choices.ts';
import { type Effects, effectsOfRestore, type Leaves, leaf, leavesOf, partOf } from './leaves.ts';
import type { Running } from './running.ts';

/** Something that a reader does. */
export interface Operation {
  readonly name: string;
  /** Resolves once it is acknowledged; what it resolves to may say which parts are not. */
  run(app: Running): Promise<readonly PartOutcome[] | undefined>;
  /** What it changes. */
  effects(before: Leaves): Effects;
  /** Whether what it does to a key is not told by its being done. */
  uncertain?(key: string): boolean;
  /** It says nothing of whether it could be done. */
  readonly quiet?: boolean;
  /** No other is done at the same time. */
  readonly alone?: boolean;
}

export interface Chance {
  /** From zero, and below. */
  below(most: number): number;
  of<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** A sequence that is the same for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const below = (most: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * most);
  };
  return { below, of: (items) => items[below(items.length)] as (typeof items)[0] };
}

const entries = ['quorum', 'veto', 'nato', 'levy'] as const;
const terms = ['orchard', 'tollgate', 'lighthouse'] as const;
const hosts = ['courier.example', 'harbour.example/news', 'wire.example'] as const;
const done = async (work: Promise<unknown>) => {
  await work;
  return undefined;
};

/** What the reader might do next. */
export function anyOperation(chance: Chance, today: string, moment: string): Operation {
  return chance.of([setting, site, said, said, allSaid, topic, word, word, note, note, met, erase, pack, packChange])(
    chance,
    today,
    moment,
  );
}

type Maker = (chance: Chance, today: string, moment: string) => Operation;

const edits = (
  chance: Chance,
  name: string,
  edit: (now: Settings) => Settings,
  effects: Operation['effects'],
): Operation => {
  const byPage = chance.below(2) === 0;
  return { name, effects, run: (app) => done((byPage ? app.page : app.settings).change(edit)) };
};

const setting: Maker = (chance) => {
  const [field, value] = chance.of<readonly [string, unknown]>([
    ['level', chance.of<unknown>([1, 2, 3])],
    ['density', chance.of(['few', 'normal', 'many'])],
    ['badge', chance.of<unknown>([true, false])],
    ['colour', chance.of(['text', 'blue', 'red'])],
  ]);
  return edits(
    chance,
    `set ${field} to ${value}`,
    (now) => ({ ...now, [field]: value }),
    () => new Map([[`settings/${field}`, leaf(value)]]),
  );
};

const site: Maker = (chance, today) => {
  const [host, on, goes] = [chance.of(hosts), chance.of([true, false]), chance.below(3) === 0];
  return edits(
    chance,
    `${goes ? 'remove' : 'set'} ${host}`,
    (now) => (goes ? withoutSite(now, host) : withSite(now, host, on, today)),
    () => new Map([[`sites/${host}`, goes ? null : leaf({ on, since: today })]]),
  );
};

const said: Maker = (chance, today) => {
  const [what, entry, says] = [chance.of(saidOfEntries), chance.of(entries), chance.below(3) > 0];
  return edits(
    chance,
    `${what} ${entry}: ${says}`,
    (now) => withSaid(now, what, entry, says, today),
    () => new Map([[`${what}/${entry}`, says ? leaf({ since: today }) : null]]),
  );
};

const allSaid: Maker = (chance, today) => {
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

const topic: Maker = (chance, today) => {
  const [name, on, level] = [chance.of(['law', 'economy']), chance.of([true, false]), chance.of([null, 1, 3] as const)];
  const isUsual = on && level === null;
  return edits(
    chance,
    `topic ${name}`,
    (now) => withTopic(now, name, { on, level }, today),
    () => new Map([[`topics/${name}`, isUsual ? null : leaf({ on, level, since: today })]]),
  );
};

const word: Maker = (chance, today) => {
  const [term, goes, meaning] = [chance.of(terms), chance.below(3) === 0, `Meaning ${chance.below(1000)}.`];
  const id = `id-${term}`;
  if (goes) {
    return {
      name: `drop ${term}`,
      run: (app) => done(app.send({ type: 'drop-word', id })),
      effects: () => new Map([[`words/${term}`, null]]),
    };
  }
  const draft = { id, term, meaning, aliases: [], near: [] };
  return {
    name: `explain ${term}`,
    run: (app) => done(app.send({ type: 'keep-word', draft })),
    effects: () => new Map([[`words/${term}`, leaf({ ...draft, since: today })]]),
  };
};

const note: Maker = (chance, today) => {
  const [entry, text] = [chance.of(entries), chance.below(4) === 0 ? '' : `Note ${chance.below(1000)}`];
  return {
    name: `note on ${entry}: ${text}`,
    run: (app) => done(app.send({ type: 'keep-note', entry, term: entry, text, writing: false })),
    effects: () => new Map([[`notes/${entry}`, text === '' ? null : leaf({ entry, term: entry, text, since: today })]]),
  };
};

const met: Maker = (chance, day, at) => {
  const [entry, address] = [chance.of(entries), `https://${chance.of(['a', 'b'])}.example/`];
  const row = { day, entry, address, at, term: entry, meaning: 'm', sentence: 's', title: 't' };
  return {
    name: `meet ${entry}`,
    quiet: true,
    run: (app) => done(app.metAt(entry, address)),
    effects: () => new Map([[`met/${day} ${entry} ${address}`, leaf(row)]]),
  };
};

const erase: Maker = (chance) => {
  if (chance.below(3) > 0) return forget;
  return {
    name: 'erase all met words',
    run: (app) => done(app.history.erase()),
    effects: (before) => new Map([...before.keys()].flatMap((key) => (partOf(key) === 'met' ? [[key, null]] : []))),
  };
};

/** The first of them. */
const forget: Operation = {
  name: 'forget a met word',
  alone: true,
  async run(app) {
    const [first] = (await app.history.list(null)).words;
    if (first !== undefined) await app.history.remove(first);
    return undefined;
  },
  effects(before) {
    const [first] = [...before.keys()].filter((key) => partOf(key) === 'met').sort();
    return new Map(first === undefined ? [] : [[first, null]]);
  },
};

const packNames = ['Seas', 'Skies'] as const;

const pack: Maker = (chance) => {
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

const packChange: Maker = (chance) => {
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

/** @param keep is given the backup */
export function backUp(keep: (text: string) => void, withPacks: boolean, isEnded: () => boolean): Operation {
  return {
    name: 'back up',
    alone: true,
    async run(app) {
      let text = '';
      const head = { made: app.ports.now(), by: '1' };
      for await (const slice of writeBackup(app.source, { met: true, packs: withPacks }, head)) text += slice;
      // One who was ended has no file.
      if (!isEnded()) keep(text);
      return undefined;
    },
    effects: () => new Map(),
  };
}

export function restoring(text: string, mode: 'merge' | 'replace'): Operation {
  const { parts } = JSON.parse(text) as { parts: Readonly<Record<string, unknown>> };
  return {
    name: `restore (${mode})`,
    alone: true,
    run: (app) => restore(readBackup(text), mode, app.ports),
    effects: (before) => effectsOfRestore(before, leavesOf(parts), Object.keys(parts), mode),
  };
}

/** @param kept what was here before the last restore, as it is kept */
export function puttingBack(kept: {
  readonly slices: readonly string[];
  readonly parts: readonly string[];
  readonly addedPacks: readonly string[];
}): Operation {
  const { parts } = JSON.parse(kept.slices.join('')) as { parts: Readonly<Record<string, unknown>> };
  const file = new Map([...leavesOf(parts)].filter(([key]) => kept.parts.includes(partOf(key))));
  return {
    name: 'put back',
    alone: true,
    run: async (app) => (await putBack(app.ports)) ?? undefined,
    effects(before) {
      const touched = new Map(
        [...before].filter(
          ([key]) => partOf(key) !== 'packs' || file.has(key) || kept.addedPacks.includes(key.slice('packs/'.length)),
        ),
      );
      return effectsOfRestore(touched, file, kept.parts, 'replace');
    },
  };
}
