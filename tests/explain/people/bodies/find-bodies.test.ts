import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findBodies } from '../../../../explain/people/bodies/find-bodies.ts';
import { findPeople } from '../../../../explain/people/names/find-people.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

function bodies(...texts: readonly string[]) {
  const prepared = prepareArticle(articleOf(texts), english);
  return findBodies(prepared, findPeople(prepared)).map(({ name, description }) => `${name}: ${description}`);
}

describe('findBodies', () => {
  it.each([
    [
      'The Office for Rivers, the water regulator for Kolvara, said no.',
      'Office for Rivers: the water regulator for Kolvara',
    ],
    ['They asked Tidewatch, a think tank based in Maren.', 'Tidewatch: a think tank based in Maren'],
    [
      'They asked Torvi Inc., the world’s largest maker of sails, first.',
      'Torvi Inc: the world’s largest maker of sails',
    ],
    ['It was closed by the schools regulator Ofskol.', 'Ofskol: the schools regulator'],
    ['It was paid for by housing charity Roofers.', 'Roofers: housing charity'],
    ['Kolvara’s central bank, the Bank of Lisk, raised it.', 'Bank of Lisk: Kolvara’s central bank'],
    ['Roofers is a charity that houses boatmen.', 'Roofers: a charity that houses boatmen'],
    [
      'Rivtag, the Ministry of Rivers and Tidal Agriculture, closed it.',
      'Rivtag: the Ministry of Rivers and Tidal Agriculture',
    ],
    [
      'They asked Roofers, a nonprofit, independent housing organisation.',
      'Roofers: a nonprofit, independent housing organisation',
    ],
    [
      'It is run by the Council of Mills and Farms, a lobby group that its members pay.',
      'Council of Mills and Farms: a lobby group',
    ],
    ['On Monday, Roofers, a housing charity, said no.', 'Roofers: a housing charity'],
    [
      'In May, Torvi Reed - a yacht consultancy specializing in sloops since its birth - grew.',
      'Torvi Reed: a yacht consultancy specializing in sloops',
    ],
    [
      'Torvi Reed, a sail innovation company with a clear goal for its customers, grew.',
      'Torvi Reed: a sail innovation company',
    ],
  ])('reads "%s"', (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it('knows the short form in brackets', () => {
    const text = 'The Office for Rivers (OfR), the water regulator for Kolvara, said no.';
    const prepared = prepareArticle(articleOf([text]), english);
    expect(findBodies(prepared, [])).toMatchObject([{ short: 'OfR', start: 4, paragraph: 1 }]);
  });

  it.each([
    ['a row', 'Guests came from Roofers, a food bank and the army.'],
    ['a row with a comma', 'Roofers, a food bank, and the army came.'],
    ['the middle of a row', 'Ofskol, Tidewatch, a think tank, and Roofers signed it.'],
    ['two bodies', 'Roofers and Tidewatch, a think tank in Lisk, signed it.'],
    ['a row of names', 'Letters went to the Office for Rivers, the Department for Mills and Ofskol.'],
    ['a row of members, cut', 'Roofers, a coalition of boatmen, smiths and cooks, marched.'],
    ['a place', 'They met in Maren, the capital of Kolvara.'],
    ['a place where a body is', 'In Maren, a charity for boatmen opened a house.'],
    ['another place', 'It was sold in Lisk, a company said.'],
    ['the subject of the next clause', 'After it reached Roofers, the company was closed for a year.'],
    ['who says so', 'The money went to Roofers, the housing company said.'],
    ['whose body, unsaid', 'The fine was paid to Roofers, its parent company, in May.'],
    ['another of a kind', 'They asked Roofers, another housing charity, first.'],
    ['too little', 'The money went to Roofers, the group.'],
    ['a verdict', 'The money went to Roofers, a notorious lobby group.'],
    ['somebody', 'Ilse Varga, a charity of one, wept.'],
    ['a worker', 'They asked Tove, a charity worker, first.'],
    ['what it makes', 'They asked Acme about Mill, the company’s engine.'],
    ['a verb before it', 'She wanted to run charity Roofers herself.'],
    ['half a name', 'They asked the Asocio Ponto y Rivero, a housing charity, first.'],
    ['a day', 'It was sold by the Lisk bank Monday morning.'],
    ['a supposition', 'Nobody knows whether Roofers is a charity that houses boatmen.'],
    ['praise in a quotation', '“Roofers is a charity that nobody needs,” she said.'],
  ])('says nothing of %s', (_, text) => {
    expect(bodies(text)).toEqual([]);
  });

  it('says nothing that another sentence denies', () => {
    const told = 'Roofers, a housing charity, took the money.';
    expect(bodies(told, 'The mills never liked Roofers.')).toEqual(['Roofers: a housing charity']);
    for (const denial of [
      'Roofers is not a charity, the court found.',
      'Roofers isn’t a registered charity.',
      'Roofers is no longer a charity.',
      'The so-called charity Roofers will appeal.',
    ])
      expect(bodies(told, denial)).toEqual([]);
  });

  it('says nothing of the words above a picture or a part', () => {
    const prepared = prepareArticle(
      articleOf([
        { kind: 'heading', text: 'Roofers, a housing charity, wins' },
        { kind: 'caption', text: 'Roofers is a charity.' },
      ]),
      english,
    );
    expect(findBodies(prepared, [])).toEqual([]);
  });

  it('reads an endless sentence in no time', () => {
    const endless = `${'Roofers of the Bank, '.repeat(3000)}a charity.`;
    expect(bodies(endless, `${'A and '.repeat(5000)}a charity`)).toEqual([]);
  });
});
