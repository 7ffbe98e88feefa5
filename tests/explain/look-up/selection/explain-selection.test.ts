import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { explainSelection } from '../../../../explain/look-up/selection/explain-selection.ts';
import { expectSteadyWork } from '../../../counted-work/work-of.ts';
import { glossaryOf } from '../../article-of.ts';
import { article, ask, index, matches, nameOf, names, search } from './asked-of-the-dam.ts';

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
      const answer = explainSelection(text, null, search, index, [own]);
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
