import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findTerms } from '../../../../explain/find/find-terms.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { expectSteadyWork } from '../../../counted-work/work-of.ts';
import { articleOf, type BlockDraft, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    { term: 'motion', cues: ['lawmaker*', 'motion … passed'], unless: ['slow motion'], aliases: ['motion of censure'] },
    { term: 'hold', cues: ['lawmaker*'] },
    { term: 'landmine', unless: ['political landmine'] },
    { term: 'Harbour Relief Fund', short: 'HRF', cues: ['flood*'], unless: ['Utopia*', 'Fund concert'] },
    { term: 'Lancet', unless: ['Evening Lancet'], matters: 'What doctors write in it of medicine changes clinics.' },
    {
      term: 'Lake Bourse Supervisor',
      short: 'LBS',
      cues: ['broker*', 'bourse'],
      predominant: true,
      rivals: [{ means: 'a league of sports', cues: ['quarterback*', 'scored'] }],
    },
    {
      term: 'Morning Accord',
      aliases: ['Accord'],
      rivals: [{ means: 'a band', wordings: ['Morning Accord'], cues: ['band', 'played'] }],
    },
    { term: 'ledger', cues: ['president', 'auditors'] },
    {
      term: 'council',
      senses: [
        { id: 'council/eu', definition: 'Ministers.', where: ['EU'], cues: ['voted'] },
        { id: 'council/town', definition: 'A town’s parliament.', where: ['GB'], cues: ['voted'] },
      ],
    },
  ]),
);

function decided(...drafts: BlockDraft[]) {
  return findTerms(prepareArticle(articleOf(drafts), english), index, new Set()).map(({ entry, sense, why }) => [
    sense ?? entry.entry.id,
    why?.rule,
    ...(why?.cues ?? []),
  ]);
}

describe('decideSenses', () => {
  it('says which cues decided', () => {
    expect(decided('The lawmakers debated the motion.')).toEqual([['motion', 'cues', 'lawmakers']]);
  });

  it('leaves an entry with cues alone where none stands near', () => {
    expect(decided('The government welcomed the motion.')).toEqual([]);
  });

  it('takes an entry that only says what speaks against it, unless that stands there', () => {
    expect(decided('A farmer stepped on a landmine.')).toEqual([['landmine', 'usual']]);
    expect(decided('Pensions are a political landmine.')).toEqual([]);
  });

  it('asks for clearer signs of a meaning that the reader doubted', () => {
    const doubting = (text: string, ...doubted: string[]) =>
      findTerms(prepareArticle(articleOf([text]), english), index, new Set(), new Set(doubted)).map(
        ({ entry, sense }) => sense ?? entry.entry.id,
      );
    expect(doubting('The lawmakers debated the motion.', 'motion')).toEqual([]);
    expect(doubting('The lawmakers saw the motion of censure passed.', 'motion')).toEqual(['motion']);
    expect(doubting('A farmer stepped on a landmine.', 'landmine')).toEqual([]);
    expect(doubting('A farmer stepped on a landmine.', 'motion')).toEqual(['landmine']);
    expect(doubting('The council voted in Britain.', 'council/town')).toEqual(['council/eu']);
  });

  it('doubts also what otherwise means nothing else', () => {
    const plain = buildTermIndex(glossaryOf([{ term: 'trade union' }]));
    const found = (...doubted: string[]) =>
      findTerms(prepareArticle(articleOf(['A trade union.']), english), plain, new Set(), new Set(doubted)).length;
    expect(found()).toBe(1);
    expect(found('trade-union')).toBe(0);
  });

  it('leaves a word alone in company as homely as no news is, unless its own field stands there', () => {
    const homely = 'the chef, the striker and the audience sang songs about cream, goals and the kitchen garden';
    expect(decided(`In the Lancet ${homely}.`)).toEqual([]);
    expect(decided(`With a landmine ${homely}.`)).toEqual([]);
    expect(decided('In the Lancet they wrote.')).toEqual([['lancet', 'usual']]);
    expect(decided(`In the Lancet doctors of medicine wrote what changes clinics, while ${homely}.`)).toEqual([
      ['lancet', 'usual'],
    ]);
  });

  it('needs cues for a short wording, not for one written out', () => {
    expect(decided('The Harbour Relief Fund met.')).toEqual([['harbour-relief-fund', 'wording']]);
    expect(decided('The HRF met.')).toEqual([]);
    expect(decided('The HRF helped after the flood in Utopia.')).toEqual([]);
  });

  it('bars a wording that is written out only by words that go on with it', () => {
    expect(decided('The Harbour Relief Fund met in Utopia.')).toEqual([['harbour-relief-fund', 'wording']]);
    expect(decided('The Harbour Relief Fund concert was sold out.')).toEqual([]);
  });

  it('leaves a word alone where a rival meaning has the better cues', () => {
    expect(decided('The regulator LBS fined the broker.')).toEqual([['lake-bourse-supervisor', 'cues', 'broker']]);
    expect(decided('LBS opened an inquiry.')).toEqual([['lake-bourse-supervisor', 'usual']]);
    expect(decided('The quarterback of LBS scored.')).toEqual([]);
    expect(decided('The quarterback of LBS sued his broker, who sold futures at the bourse.')).toEqual([
      ['lake-bourse-supervisor', 'cues', 'broker', 'bourse'],
    ]);
    expect(decided('The Lake Bourse Supervisor met the quarterback.')).toEqual([['lake-bourse-supervisor', 'wording']]);
  });

  it('takes a rival’s word for the whole article where nothing else speaks for the entry', () => {
    expect(decided('The quarterback of LBS scored.', 'Rain fell.', 'Snow fell.', 'LBS went on.')).toEqual([]);
    expect(decided('The quarterback of LBS scored.', 'Rain fell.', 'Snow fell.', 'LBS fined a broker.')).toEqual([
      ['lake-bourse-supervisor', 'cues', 'broker'],
    ]);
  });

  it('lets a rival that is named claim a wording that is written out', () => {
    expect(decided('The Morning Accord was signed.')).toEqual([['morning-accord', 'usual']]);
    expect(decided('The band Morning Accord played.')).toEqual([]);
  });

  it('decides nothing by a cue that half of all articles hold', () => {
    expect(decided('The president held the ledger.')).toEqual([]);
    expect(decided('The president and the auditors held the ledger.')).toEqual([
      ['ledger', 'cues', 'president', 'auditors'],
    ]);
  });

  it('follows another place of the article, but not against what stands near', () => {
    const rest = ['One.', 'Two.', 'Three.'];
    expect(decided('Lawmakers debated the motion.', ...rest, 'The motion fell.')).toEqual([
      ['motion', 'cues', 'Lawmakers'],
      ['motion', 'elsewhere', 'Lawmakers'],
    ]);
    expect(decided('Lawmakers debated the motion.', ...rest, 'A replay in slow motion showed it.')).toHaveLength(1);
  });

  it('trusts a wording longer than the term itself', () => {
    expect(decided('A motion of censure is rare.')).toEqual([['motion', 'wording']]);
  });

  it('chooses the sense of the country that the article is about', () => {
    expect(decided('The council in Leeds, England, voted on it.')[0]?.[0]).toBe('council/town');
    expect(decided('The council in Brussels voted on it.')[0]?.[0]).toBe('council/eu');
  });

  it('does not take a verb for a noun', () => {
    expect(decided('The lawmakers will hold a vote.')).toEqual([]);
  });

  it('takes another entry with the same wording where the first is not meant', () => {
    const two = buildTermIndex(
      glossaryOf([
        { term: 'table', cues: ['motion'] },
        { term: 'reef table', id: 'z-own', aliases: ['table'] },
      ]),
    );
    const ids = (text: string) =>
      findTerms(prepareArticle(articleOf([text]), english), two, new Set()).map(({ entry }) => entry.entry.id);
    expect(ids('A motion lies on the table.')).toEqual(['table']);
    expect(ids('Corals grow on the table.')).toEqual(['z-own']);
  });

  it('does not fall back on another entry that the reader doubted', () => {
    const two = buildTermIndex(
      glossaryOf([
        { term: 'table', cues: ['motion'] },
        { term: 'reef table', id: 'z-own', aliases: ['table'] },
      ]),
    );
    const found = findTerms(
      prepareArticle(articleOf(['Corals grow on the table.']), english),
      two,
      new Set(),
      new Set(['z-own']),
    );
    expect(found).toEqual([]);
  });

  it('tells two entries with one wording apart by their cues', () => {
    const two = buildTermIndex(
      glossaryOf([
        { term: 'Harbour Traffic Board', short: 'HTB', cues: ['ship*', 'pilot*'] },
        { term: 'Home Teaching Bill', short: 'HTB', cues: ['school*', 'lawmaker*'] },
      ]),
    );
    const ids = (...texts: string[]) =>
      findTerms(prepareArticle(articleOf(texts), english), two, new Set()).map(({ entry }) => entry.entry.id);
    expect(ids('The HTB told ships to wait.')).toEqual(['harbour-traffic-board']);
    expect(ids('Lawmakers voted on the HTB for schools.')).toEqual(['home-teaching-bill']);
    expect(ids('Nobody knows the HTB.')).toEqual([]);
    expect(ids('Lawmakers voted on the HTB.', 'One.', 'Two.', 'The HTB failed.')).toEqual([
      'home-teaching-bill',
      'home-teaching-bill',
    ]);
  });

  it('judges a word by what stands near it two hundred times; more are no article but a strain, and follow the others', () => {
    const senses = (before: number) =>
      decided(...Array<string>(before).fill('Lawmakers debated the motion.'), 'A replay in slow motion showed it.');
    expect(senses(199)).toHaveLength(199);
    expect(senses(200)).toHaveLength(201);
  });

  it('takes twice the work for a word that stands twice as often in one sentence', () => {
    expectSteadyWork(1000, (times) => 'motion of lawmakers and '.repeat(times), decided);
    expect(decided('motion of lawmakers and '.repeat(4000)).length).toBeGreaterThan(1000);
  });
});
