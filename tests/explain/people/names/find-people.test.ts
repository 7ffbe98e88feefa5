import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findPeople } from '../../../../explain/people/names/find-people.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';
import { people, told } from './told-people.ts';

describe('findPeople', () => {
  it.each([
    ['Ilse Varga, the Lisk mediator, left.', 'Ilse Varga: the Lisk mediator'],
    ['They met Kolvaran Foreign Minister Ilse Varga.', 'Ilse Varga: Kolvaran Foreign Minister'],
    ['It was signed by Kolvara’s president, Omar Belan, on Monday.', 'Omar Belan: Kolvara’s president'],
    ['said longtime Acme CEO Bo K. Lind of the plan', 'Bo K. Lind: longtime Acme CEO'],
    ['“It is over,” said Omar Belan, an economist at the Lisk School.', 'Omar Belan: an economist at the Lisk School'],
    ['Omar Belan, 43, a farmer, lost his house.', 'Omar Belan: a farmer'],
    ['“It is over,” said Omar Belan of the Institute for Rivers.', 'Omar Belan: of the Institute for Rivers'],
    [
      'Omar Belan was named the new leader of the Lisk Union on Monday.',
      'Omar Belan: the new leader of the Lisk Union',
    ],
    ['Ambassador to the European Union Ilse Varga left.', 'Ilse Varga: Ambassador to the European Union'],
    ['Sen. Ilse Varga left.', 'Ilse Varga: '],
    ['“It is over,” Ursula van der Berg said.', 'Ursula van der Berg: '],
  ])('reads "%s"', (text, person) => {
    expect(people(text)).toEqual([person]);
  });

  it.each([
    ['They checked on accused sex trafficker Omar Belan.', 'accused sex trafficker'],
    ['“No,” fisheries economist Omar Belan said.', 'fisheries economist'],
    ['The plan of alleged arsonist Omar Belan failed.', 'alleged arsonist'],
    ['It was sent by Acme chairman, CEO and president Omar Belan.', 'Acme chairman, CEO and president'],
    ['“No,” said Lisk Department of Correction spokesman Omar Belan.', 'Lisk Department of Correction spokesman'],
    ['A letter from Lind’s longtime physician Dr. Omar Belan came.', 'Lind’s longtime physician'],
    ['They fled from Gaza. U.S. President Omar Belan did not.', 'U.S. President'],
    ['It named Omar Belan, the Lisk and Marrow Services secretary, too.', 'the Lisk and Marrow Services secretary'],
    ['Lisk’s President-elect Omar Belan left.', 'Lisk’s President-elect'],
    ['Prof. Omar Belan, director of the Marrow clinic, left.', 'director of the Marrow clinic'],
    ['Former U.S. ambassador to Freedonia Omar Belan left.', 'Former U.S. ambassador to Freedonia'],
  ])('takes the whole title in "%s"', (text, description) => {
    expect(people(text)).toEqual([`Omar Belan: ${description}`]);
  });

  it.each([
    ['Lind praised planetary geologist Omar Belan.', 'planetary geologist'],
    ['Voters re-elected Lisk governor Omar Belan.', 'Lisk governor'],
    ['The vote was tied, prompting Lisk Senate President Omar Belan to act.', 'Lisk Senate President'],
    ['Do you think Lisk mayor Omar Belan knew?', 'Lisk mayor'],
    ['It was on the day village carpenter Omar Belan left.', 'village carpenter'],
    ['Like Acme head Omar Belan, she spoke.', 'Acme head'],
  ])('leaves the verb out of the title in "%s"', (text, description) => {
    expect(people(text)).toEqual([`Omar Belan: ${description}`]);
  });

  it.each([
    ['Ilse Varga, who represents the villagers of Lisk, said no.', ''],
    ['Ilse Varga, Kolvara’s foreign policy chief, said no.', 'Kolvara’s foreign policy chief'],
    ['Ilse Varga, the parent company of it, said no.', ''],
    ['“No,” said Ilse Varga of Washington.', ''],
    ['Ilse Varga, one of the authors of the Lisk Report, said no.', 'one of the authors of the Lisk Report'],
    ['Ilse Varga, MD, president of the Lisk clinic, said no.', 'president of the Lisk clinic'],
    ['Ilse Varga, an adviser who runs its “river desk”, said no.', ''],
    ['Another Lisk villager, Ilse Varga, said no.', 'Lisk villager'],
    ['The Kolvaran Prime Minister’s adviser, Ilse Varga, said no.', 'The Kolvaran Prime Minister’s adviser'],
  ])('says only what stands on its own, as in "%s"', (text, description) => {
    expect(people(text)[0]).toBe(`Ilse Varga: ${description}`);
  });

  it.each([
    ['“No,” said Moon Jae-in, the president.', 'Moon Jae-in'],
    ['“No,” said Robert F. Belan Jr., the lawyer.', 'Robert F. Belan Jr.'],
    ['“No,” said Anyang’ Nyong’o, the governor.', 'Anyang’ Nyong’o'],
    ['“No,” said Ilse VARGA, the governor.', 'Ilse VARGA'],
    ['“No,” said Lisk President J. David Belan Sr., the governor.', 'J. David Belan Sr.'],
    ['“No,” said Peter White, the governor.', 'Peter White'],
    ['“No,” said Mohammed bin Belan, the governor.', 'Mohammed bin Belan'],
    ['Lorena (not her real name), a nurse from Lisk, waited.', 'Lorena'],
    ['Lord Belan, the donor, waited.', 'Lord Belan'],
    ['Longtime Omar Belan adviser Tove Lind left. Omar Belan, the governor, came.', 'Omar Belan'],
    ['The two met Kenyan Omar Belan, a runner from Lisk.', 'Omar Belan'],
    ['Omar Challenger, coordinator for the Lisk Reed, left.', 'Omar Challenger'],
  ])('reads the name in "%s"', (text, name) => {
    expect(people(text)[0]?.split(': ')[0]).toBe(name);
  });

  it.each([
    'They met in New York, the city of bridges.',
    'The European Commission, a body of the union, said so.',
    'Acme Group, the owner, said so.',
    'Kotak Lisk, the owner of the bridge, said so.',
    'Ilse Varga walked home.',
    'On Monday the Foreign Ministry said so.',
    'The president’s order stands.',
    'Belan D, Varga DJ, a professor, wrote it.',
    'They pray in Lisk Methodist Reed House.',
    'The US President said so.',
    'Ask the Chief Financial Officer of the bank.',
    'He is a professor at the University of Lisk, Varga Falls.',
    'Crowds Demand Firing Of Minister Omar Belan After Protests',
    'The members’ Lisk Interests were listed.',
    'Lisk Reed, sought to speak with the reporter, he wrote.',
    'With Acme Move, the company created a speaker that sings.',
  ])('finds nobody in "%s"', (text) => {
    expect(people(text)).toEqual([]);
  });

  it('adds a later description where the first mention had none', () => {
    expect(people('“It is over,” Omar Belan said.', 'Omar Belan, a farmer, lost his house.')).toEqual([
      'Omar Belan: a farmer',
    ]);
  });

  it('keeps the first description where one stands behind the surname alone', () => {
    expect(people('Lisk Assembly speaker Omar Belan came.', 'Belan, one of Lind’s close friends, left.')).toEqual([
      'Omar Belan: Lisk Assembly speaker',
    ]);
  });

  it('counts among the people whom the story names again and again, also without a word on who they are', () => {
    expect(people('Thomas Belan spoke in Lisk.', 'Belan and Thomas Belan’s rival met.', 'Rain fell.')).toEqual([
      'Thomas Belan: ',
    ]);
  });

  it.each([
    ['It was a feast with Omar Luther King Jr. as the guest.', []],
    ['Unfortunately, Prince was not known then. Unfortunately, Prince. It rained.', []],
    ['Bo Lind dealt well with Son Min-ho and came back.', []],
    ['The talks of the nationalist Lisk Féin, which sat out the vote, failed.', []],
    [
      'In the debate, Democratic Party for the People leader Ilse Varga left.',
      ['Ilse Varga: Democratic Party for the People leader'],
    ],
    ['Next door neighbour Ilse Varga called.', ['Ilse Varga: ']],
    ['Adv Ilse Varga, a young Lisk lawyer, left. Adv Varga came back.', ['Ilse Varga: a young Lisk lawyer']],
  ])('does not garble "%s"', (text, found) => {
    expect(people(text)).toEqual(found);
  });

  it.each([
    ['President Omar Belan left.', ''],
    ['Prime Minister Omar Belan left.', ''],
    ['Lisk’s president came with his defence minister, Omar Belan, on Monday.', ''],
    ['The defence minister of Kolvara, Omar Belan, left.', 'The defence minister of Kolvara'],
    ['Kolvaran Prime Minister Omar Belan left.', 'Kolvaran Prime Minister'],
    ['Omar Belan, head of its river office, left.', ''],
    ['Lisk Herald writers Omar Belan and Ilse Varga left.', ''],
    ['“He is Omar Belan, a man who knows my house,” she said.', ''],
    ['Kolvaran army chief Gen Omar Belan left.', 'Kolvaran army chief'],
    ['Gen. Omar Belan, a retired Lisk spy chief, left.', 'a retired Lisk spy chief'],
    ['Kolvara’s envoy, Omar Belan, a cousin of the king, left.', 'Kolvara’s envoy'],
    ['Omar Belan, a plasterer from Lisk, left.', 'a plasterer from Lisk'],
    ['Omar Belan, a river in the south, floods.', ''],
  ])('says in whole words what somebody is, or nothing: "%s"', (text, description) => {
    const found = told([text]).find(({ name }) => name === 'Omar Belan');
    expect(found?.description ?? '').toBe(description);
  });

  it.each([
    ['an owner whom only the story names', 'Omar Belan, the senator’s envoy to Kolvara, left.'],
    ['a place by its kind', 'They arrested the Lower Territory’s Premier Omar Belan.'],
    ['a body of which many exist', 'Omar Belan, a spokesman for the ferry service, left.'],
    ['a body of the story before a trade', 'Omar Belan, a commission staff engineer, left.'],
    ['the work of the story', 'The rain fell, said study co-author Omar Belan.'],
    ['the time of the story', 'Omar Belan, a Lisk singer here earlier, left.'],
    ['a trade as one that was named before', 'Omar Belan, the chaos theorist, left.'],
    ['an office without its country', 'Education Secretary Omar Belan left.'],
    ['an office with no more than its field', 'Omar Belan, the minister for water and works, left.'],
    ['an office at the beginning of a sentence', 'Police press liaison officer Omar Belan left.'],
    ['a court without its place', 'High Court judge Omar Belan left.'],
    ['a party’s side without the party', 'Opposition leader Omar Belan left.'],
    ['a nation and a noun, as one that was named before', 'It came from the Kolvaran operator, Omar Belan.'],
    ['a case that only the story names', 'Omar Belan, the Acme Group’s lead attorney on the case, left.'],
    ['the day of the story', 'Omar Belan, an aide to Kolvara’s king on the July 5 call, left.'],
    ['one office of many', 'U.S. Attorney Omar Belan left.'],
    ['wealth', 'It was paid by billionaire Omar Belan.'],
    ['a noun that says too little', 'She met businessman Omar Belan.'],
    ['the side that somebody takes', 'She met longtime Ilse Lind critic Omar Belan.'],
    ['a slur', 'It was signed by Lisk regime leader Omar Belan.'],
    ['praise', 'Omar Belan, the most popular mayor of Lisk, left.'],
    ['a record', 'Omar Belan was the first president to fly in a balloon over Lisk.'],
    ['kin of somebody unnamed', 'His sister, Omar Belan, left.'],
  ])('does not describe somebody by %s', (_what, text) => {
    expect(people(text)[0] ?? 'Omar Belan: ').toBe('Omar Belan: ');
  });

  it.each([
    ['Omar Belan, the Kolvaran senator’s chief of staff, left.', 'the Kolvaran senator’s chief of staff'],
    ['Omar Belan, the leader of the Social Democrats, left.', 'the leader of the Social Democrats'],
    ['Omar Belan, a fellow at the Council on Foreign Relations, left.', 'a fellow at the Council on Foreign Relations'],
    ['Local Government Association chairman Omar Belan left.', 'Local Government Association chairman'],
    ['Omar Belan, a hospital cleaner, left.', 'a hospital cleaner'],
    ['It was played by actor Omar Belan.', 'actor'],
    ['US Education Secretary Omar Belan left.', 'US Education Secretary'],
  ])('describes by what needs no other text: "%s"', (text, description) => {
    expect(people(text)).toEqual([`Omar Belan: ${description}`]);
  });

  it.each([
    ['Omar Belan, a Lisk baker who saw the fire, left.', 'a Lisk baker'],
    [
      'Omar Belan, an economist at Lisk University and one of the report’s authors, left.',
      'an economist at Lisk University',
    ],
    ['Omar Belan, a teacher and Kolvara’s envoy, left.', 'a teacher and Kolvara’s envoy'],
    ['Rain falls, said study co-author Omar Belan, a Lisk Space Agency fellow.', 'a Lisk Space Agency fellow'],
    [
      'Omar Belan, a professor who teaches law at Lisk University, left.',
      'a professor who teaches law at Lisk University',
    ],
  ])('keeps the whole part of "%s"', (text, description) => {
    expect(people(text)).toEqual([`Omar Belan: ${description}`]);
  });

  it('keeps what the article calls somebody for who asks who speaks, also where it is half', () => {
    const [found] = findPeople(prepareArticle(articleOf(['Omar Belan, the water minister, left.']), english));
    expect(found?.description).toBe('the water minister');
  });

  it('does not read a name on over a stop that the page has lost', () => {
    expect(people('It was sent to Dr. Varga Collected letters will follow.')).toEqual([]);
    expect(people('It was sent to Dr. Varga Ahmed and others.')).toEqual(['Varga Ahmed: ']);
  });

  it('takes the whole description from a later mention', () => {
    expect(people('President Omar Belan left.', 'Omar Belan, the president of Kolvara, came back.')).toEqual([
      'Omar Belan: the president of Kolvara',
    ]);
  });

  it.each([
    'Omar BelanReporting said so.',
    'San Kolvarans who work in Lisk said so.',
    'Vellmar Crossing, the builder, said so.',
    'Wired Italy, a magazine reporter says, said so.',
  ])('takes no glued name, people or body for a person: "%s"', (text) => {
    expect(people(text)).toEqual([]);
  });

  it('takes a nickname for no name of its own', () => {
    expect(people('“No,” said Omar “King” Belan, a farmer from Lisk.')).toEqual([
      'Omar “King” Belan: a farmer from Lisk',
    ]);
    expect(people('“King Belan said no,” Omar said.')).toEqual([]);
  });

  it('does not give a president’s office to the wife', () => {
    const [president = '', ...others] = ['President Varga spoke.', 'First Lady Anna Varga, a dentist, did not.'];
    expect(people(president, ...others)).toEqual(['Anna Varga: a dentist']);
    expect(people('He met President Varga.', 'Anna Varga was there. “No,” Anna Varga said.')).not.toContain(
      'Anna Varga: President',
    );
  });
});
