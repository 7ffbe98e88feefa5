import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { explainSelection } from '../../../../explain/look-up/selection/explain-selection.ts';
import type { SelectionMatch } from '../../../../explain/look-up/selection/selection-answer.ts';
import { expectSteadyWork } from '../../../counted-work/work-of.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';
import { searchOf } from '../search/search-of.ts';

const glossary = glossaryOf([
  { term: 'sanctions relief', definition: 'The easing of sanctions. It comes in steps.' },
  { term: 'mobilisation' },
  { term: 'de-escalation' },
  { term: 'policymakers meeting' },
  { term: 'ceasefire' },
  { term: 'World Health Organization', short: 'WHO' },
  { term: 'River Council' },
  { term: 'table', cues: ['motion'], unless: ['table tennis'] },
  { term: 'Lisk Water Company', short: 'LWC' },
  { term: 'International Coal Court', short: 'ICC' },
  {
    term: 'veto',
    senses: [
      { id: 'veto/president', definition: 'A ruler refuses a bill. Often.', cues: ['bill', 'president*'] },
      { id: 'veto/council', definition: 'A member stops a decision.', cues: ['council'], aliases: ['council veto'] },
    ],
  },
]);
const index = buildTermIndex(glossary);
const search = searchOf(glossary);
const article = articleOf(
  [
    'Foreign Minister Ilse Varga met Omar Belan, the governor of Lisk. The dam broke in May.',
    'The Lisk Water Company (LWC) owns the dam. The International Cricket Club (ICC) objected.',
    'Varga said the spillway must be rebuilt. “The spillway is old,” Belan said.',
    { text: 'A spillway is a channel that carries flood water past a dam. It was built in 1970.', role: 'background' },
    'Nadia Varga, a teacher, said the ICC and the LWC knew of it.',
  ],
  { title: 'The dam' },
);

const ask = (text: string) => explainSelection(text, article, search, index);
const matches = (text: string) => {
  const answer = ask(text);
  return answer.kind === 'found' ? answer.matches : [];
};
const nameOf = (match: SelectionMatch) =>
  match.kind === 'entry'
    ? match.term
    : match.kind === 'person'
      ? match.name
      : match.kind === 'initialism'
        ? match.short
        : match.text;
const names = (text: string) =>
  matches(text).flatMap((match) => (match.kind === 'passage' ? [] : [`${match.how} ${nameOf(match)}`]));

describe('explainSelection, of the glossary', () => {
  it('knows an entry by its name, in any case and behind an article', () => {
    expect(names('sanctions relief')).toEqual(['exact sanctions relief']);
    expect(names('the Ceasefire')).toEqual(['exact ceasefire']);
    expect(names('who')).toEqual(['exact World Health Organization']);
  });

  it('knows it in another form', () => {
    expect(names('mobilised')).toEqual(['inflected mobilisation']);
    expect(names('mobilizing')).toEqual(['inflected mobilisation']);
    expect(names('de-escalating')).toEqual(['inflected de-escalation']);
    expect(names('deescalated')).toEqual(['inflected de-escalation']);
    expect(names('policy-maker meeting')).toEqual(['inflected policymakers meeting']);
  });

  it('knows it misspelt and unfinished', () => {
    expect(names('ceasfire')).toEqual(['misspelt ceasefire']);
    expect(names('sanct')).toEqual(['begins sanctions relief']);
  });

  it('gives all senses, the one that is meant first', () => {
    const senses = (text: string) =>
      matches(text).flatMap((match) => (match.kind === 'entry' ? match.senses.map(({ label }) => label) : []));
    expect(senses('vetoed')).toEqual(['president', 'council']);
    expect(senses('the council veto')).toEqual(['council', 'president']);
    expect(matches('veto')[0]).toMatchObject({ definition: 'A ruler refuses a bill.' });
  });

  it('finds the terms within a longer selection, longer ones first', () => {
    expect(names('the sanctions relief that Tarsk wants')).toEqual(['contained sanctions relief']);
    expect(names('reservists were mobilised under the ceasefire')).toEqual([
      'contained mobilisation',
      'contained ceasefire',
    ]);
    expect(names('a ceasefire before sanctions relief')[0]).toBe('contained sanctions relief');
    expect(names('river council members')).toEqual(['contained River Council']);
    expect(names('those who left the hall')).toEqual([]);
  });

  it('takes a word with several meanings in a long selection only where its company decides', () => {
    const long = 'After a long night of talks in the old town hall the tired delegates agreed that nobody had the';
    expect(names(`${long} veto at home.`)).toEqual([]);
    expect(names(`${long} veto in the council.`)).toEqual(['contained veto']);
  });

  it('leaves out a word of a short selection whose company rules it out', () => {
    expect(names('he wanted to table it')).toEqual(['contained table']);
    expect(names('he likes table tennis')).toEqual([]);
    expect(names('table')).toEqual(['exact table']);
    expect(names('a table before the ceasefire')).toEqual(['contained ceasefire', 'contained table']);
  });

  it('finds the reader’s own entries by name beside the glossary’s', () => {
    const own = buildTermIndex(
      glossaryOf([
        { term: 'ceasefire', id: 'pack:mine/ceasefire' },
        { term: 'sluice tax', id: 'pack:mine/sluice tax' },
      ]),
    );
    const ids = (text: string) => {
      const answer = explainSelection(text, null, search, index, own);
      return answer.kind === 'found' ? answer.matches.flatMap((one) => (one.kind === 'entry' ? [one.entry] : [])) : [];
    };
    expect(ids('sluice taxes')).toEqual(['pack:mine/sluice tax']);
    expect(ids('ceasefire')).toEqual(['ceasefire', 'pack:mine/ceasefire']);
  });

  it('is asked without an article, too', () => {
    expect(explainSelection('veto', null, search, index)).toMatchObject({
      kind: 'found',
      matches: [{ entry: 'veto' }],
    });
    expect(explainSelection('Belan', null, search, index)).toEqual({ kind: 'nothing', text: 'Belan', why: 'unknown' });
  });
});

describe('explainSelection, of the article', () => {
  it('knows people by full name, surname, office and the beginning of a name', () => {
    expect(matches('Omar Belan')[0]).toMatchObject({
      kind: 'person',
      how: 'exact',
      description: 'the governor of Lisk',
    });
    expect(names('Belan’s')).toEqual(['exact Omar Belan']);
    expect(names('the governor')).toEqual(['exact Omar Belan']);
    expect(names('bel')).toEqual(['begins Omar Belan']);
    expect(names('a word that Belan left out')).toEqual(['contained Omar Belan']);
  });

  it('knows a misspelt name where nobody is called so, but guesses no short one', () => {
    expect(names('Omar Bellan')).toEqual(['misspelt Omar Belan']);
    expect(names('bealn')).toEqual(['misspelt Omar Belan']);
    expect(names('vargaa')).toEqual(['misspelt Ilse Varga', 'misspelt Nadia Varga']);
    expect(names('nadia vargaa')).toEqual(['misspelt Nadia Varga']);
    expect(names('Isle')).toEqual([]);
    expect(names('Belgrade')).toEqual([]);
  });

  it('gives both people of one surname, and the one whose first name is there', () => {
    expect(names('varga')).toEqual(['exact Ilse Varga', 'exact Nadia Varga']);
    expect(names('Nadia Varga')[0]).toBe('exact Nadia Varga');
    expect(names('Nadia Varga')).not.toContain('exact Ilse Varga');
  });

  it('finds a person in a selection that gives more of the name than the article, but nobody else of that name', () => {
    expect(names('Omar Josef Belan')).toEqual(['contained Omar Belan']);
    expect(names('Governor Omar Josef Belan of Lisk said')).toEqual(['contained Omar Belan']);
    expect(names('Marta Belan')).toEqual([]);
  });

  it('finds what is said of a full name where the article has only the surname', () => {
    const short = articleOf([
      'The dam broke in May, and Holm said so.',
      'The levy, Holm added, is fair.',
      'It may rise.',
    ]);
    const said = (text: string, within = short) => {
      const answer = explainSelection(text, within, search, index);
      return answer.kind === 'found' ? answer.matches.map(nameOf) : [];
    };
    const both = ['The dam broke in May, and Holm said so.', 'The levy, Holm added, is fair.'];
    expect(said('Petra Holm')).toEqual(both);
    expect(said('Petra Maria Holm')).toEqual(both);
    expect(said('Secretary Petra Holm, who left')).toEqual(both);
    expect(said('Nina Elsa May')).toEqual([]);
    expect(said('Petra Maria Holm', articleOf(['Ruth Holm, a teacher, spoke of it.', 'It rose, Holm said.']))).toEqual(
      [],
    );
  });

  it('goes to the sentence in which somebody is introduced', () => {
    expect(matches('Omar Belan')[0]).toMatchObject({ block: 0, start: 0, end: 65, paragraph: 1 });
  });

  it('resolves initialisms as the article does, before the glossary’s of that name', () => {
    expect(matches('ICC')[0]).toMatchObject({
      kind: 'initialism',
      entry: 'article:ICC',
      expansion: 'International Cricket Club',
      block: 1,
    });
    expect(names('ICC')).toEqual(['exact ICC', 'exact International Coal Court']);
    expect(names('the International Cricket Club')[0]).toBe('exact ICC');
  });

  it('leaves an initialism to the glossary that means the same', () => {
    expect(names('LWC')).toEqual(['exact Lisk Water Company']);
  });

  it('gives what the article says, what explains first, to the sentence', () => {
    const [first, ...others] = matches('spillways');
    expect(first).toMatchObject({
      kind: 'passage',
      how: 'exact',
      text: 'A spillway is a channel that carries flood water past a dam.',
      block: 3,
      start: 0,
      end: 60,
      matched: [[2, 10]],
    });
    expect(others.map(nameOf)).toContain('Varga said the spillway must be rebuilt.');
  });

  it('guesses no misspelling of what the article has', () => {
    const misspelt = { entry: 'veto', how: 'misspelt', term: 'veto', definition: '', matched: [] } as const;
    const guess = (text: string) => explainSelection(text, article, () => [misspelt], index);
    expect(guess('rebuilt')).toMatchObject({ kind: 'found', matches: [{ kind: 'passage' }] });
    expect(guess('zeppelin')).toMatchObject({ kind: 'found', matches: [{ kind: 'entry', how: 'misspelt' }] });
  });
});

describe('explainSelection, of any text', () => {
  it('says honestly that it knows nothing, and for what it looked', () => {
    expect(ask('  zeppelin\n  race ')).toEqual({ kind: 'nothing', text: 'zeppelin race', why: 'unknown' });
    expect(ask('')).toEqual({ kind: 'nothing', text: '', why: 'unreadable' });
    expect(ask(' ?! … ')).toEqual({ kind: 'nothing', text: '?! …', why: 'unreadable' });
    expect(ask('制裁解除')).toMatchObject({ kind: 'nothing', why: 'unknown' });
  });

  it('finds nothing for words that say nothing, but what is called exactly so', () => {
    for (const text of ['the', 'a', 'is', 'of the', 'had been']) expect(ask(text)).toMatchObject({ why: 'unknown' });
    expect(matches('who').map(nameOf)).toEqual(['World Health Organization']);
  });

  it.each(['veto', 'sanctions', 'mobilised', 'the', 'spillway'])(
    'takes twice the work for twice as often: %s',
    (word) => {
      expectSteadyWork(1000, (times) => `${word} `.repeat(times), ask);
    },
  );

  it('reads 10,000 characters and does not give the article back to itself', () => {
    const long = `${'Nothing happened in the valley that day, they said. '.repeat(180)}Belan wants sanctions relief.`;
    const found = matches(long);
    expect(found.map(nameOf)).toEqual(['Omar Belan', 'sanctions relief']);
    expect(matches(`${' '.repeat(20_000)}Belan`)).toEqual([]);
  });

  it('never throws, is serialisable, and cites the article verbatim', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('Varga', 'the', 'ICC', 'veto', 'spillway', '’s', '-', '\n', '“'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const answer = ask(pieces.join(' '));
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        for (const match of answer.kind === 'found' ? answer.matches : []) {
          if (match.kind !== 'passage') continue;
          const block = article.blocks.find(({ id }) => id === match.block);
          expect(block?.text.slice(match.start, match.end)).toBe(match.text);
          for (const [start, end] of match.matched) expect(match.text.slice(start, end)).toMatch(/^\S+$/u);
        }
      }),
    );
  });
});
