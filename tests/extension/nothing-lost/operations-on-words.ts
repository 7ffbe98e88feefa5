import { leaf, partOf } from './leaves.ts';
import { done, entries, type Maker, type Operation } from './operation.ts';

const terms = ['orchard', 'tollgate', 'lighthouse'] as const;

export const word: Maker = (chance, today) => {
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

export const note: Maker = (chance, today) => {
  const [entry, text] = [chance.of(entries), chance.below(4) === 0 ? '' : `Note ${chance.below(1000)}`];
  return {
    name: `note on ${entry}: ${text}`,
    run: (app) => done(app.send({ type: 'keep-note', entry, term: entry, text, writing: false })),
    effects: () => new Map([[`notes/${entry}`, text === '' ? null : leaf({ entry, term: entry, text, since: today })]]),
  };
};

export const met: Maker = (chance, day, at) => {
  const [entry, address] = [chance.of(entries), `https://${chance.of(['a', 'b'])}.example/`];
  const row = { day, entry, address, at, term: entry, meaning: 'm', sentence: 's', title: 't' };
  return {
    name: `meet ${entry}`,
    quiet: true,
    run: (app) => done(app.metAt(entry, address)),
    effects: () => new Map([[`met/${day} ${entry} ${address}`, leaf(row)]]),
  };
};

export const erase: Maker = (chance) => {
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
