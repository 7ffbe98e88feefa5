import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findPeople } from '../../../../explain/people/names/find-people.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

const people = (...texts: string[]) =>
  findPeople(prepareArticle(articleOf(texts), english)).map(({ name, description }) => `${name}: ${description}`);

describe('findPeople', () => {
  it.each([
    ['Ilse Varga, the mediator, left.', 'Ilse Varga: the mediator'],
    ['They met Foreign Minister Ilse Varga.', 'Ilse Varga: Foreign Minister'],
    ['It was signed by the country’s president, Omar Belan, on Monday.', 'Omar Belan: the country’s president'],
    ['said longtime Acme CEO Bo K. Lind of the plan', 'Bo K. Lind: longtime Acme CEO'],
    ['“It is over,” said Omar Belan, an economist at the Lisk School.', 'Omar Belan: an economist at the Lisk School'],
    ['Omar Belan, 43, a farmer, lost his house.', 'Omar Belan: a farmer'],
    ['“It is over,” said Omar Belan of the Institute for Rivers.', 'Omar Belan: of the Institute for Rivers'],
    ['Omar Belan was named the new leader of the union on Monday.', 'Omar Belan: the new leader of the union'],
    ['Ambassador to the European Union Ilse Varga left.', 'Ilse Varga: Ambassador to the European Union'],
    ['Sen. Ilse Varga left.', 'Ilse Varga: '],
    ['“It is over,” Ursula van der Berg said.', 'Ursula van der Berg: '],
  ])('reads "%s"', (text, person) => {
    expect(people(text)).toEqual([person]);
  });

  it.each([
    ['They checked on accused sex trafficker Omar Belan.', 'accused sex trafficker'],
    ['“No,” fisheries bureau spokesman Omar Belan said.', 'fisheries bureau spokesman'],
    ['The plan of alleged arsonist Omar Belan failed.', 'alleged arsonist'],
    ['It was sent by Acme chairman, CEO and president Omar Belan.', 'Acme chairman, CEO and president'],
    ['“No,” said Department of Correction spokesman Omar Belan.', 'Department of Correction spokesman'],
    ['A letter from Lind’s longtime physician Dr. Omar Belan came.', 'Lind’s longtime physician'],
    ['They fled from Gaza. U.S. President Omar Belan did not.', 'U.S. President'],
    ['It named Omar Belan, the Health and Human Services secretary, too.', 'the Health and Human Services secretary'],
    ['Lisk’s President-elect Omar Belan left.', 'Lisk’s President-elect'],
    ['Prof. Omar Belan, director of the clinic, left.', 'director of the clinic'],
    ['Former U.S. ambassador to Freedonia Omar Belan left.', 'Former U.S. ambassador to Freedonia'],
  ])('takes the whole title in "%s"', (text, description) => {
    expect(people(text)).toEqual([`Omar Belan: ${description}`]);
  });

  it.each([
    ['Lind praised planetary geologist Omar Belan.', 'planetary geologist'],
    ['Lisk voters re-elected state governor Omar Belan.', 'state governor'],
    ['The vote was tied, prompting Senate President Omar Belan to act.', 'Senate President'],
    ['Do you think city mayor Omar Belan knew?', 'city mayor'],
    ['It was on the day city judge Omar Belan left.', 'city judge'],
    ['Like Acme head Omar Belan, she spoke.', 'Acme head'],
  ])('leaves the verb out of the title in "%s"', (text, description) => {
    expect(people(text)).toEqual([`Omar Belan: ${description}`]);
  });

  it.each([
    ['Ilse Varga, who represents the villagers, said no.', 'who represents the villagers'],
    ['Ilse Varga, who was late, said no.', ''],
    ['Ilse Varga, the union’s foreign policy chief, said no.', 'the union’s foreign policy chief'],
    ['Ilse Varga, the parent company of it, said no.', ''],
    ['“No,” said Ilse Varga of Washington.', ''],
    ['Ilse Varga, one of the authors of the report, said no.', 'one of the authors of the report'],
    ['Ilse Varga, MD, president of the clinic, said no.', 'president of the clinic'],
    ['Ilse Varga, an adviser who runs its “river desk”, said no.', ''],
    ['Another villager, Ilse Varga, said no.', 'villager'],
    ['The Prime Minister’s adviser, Ilse Varga, said no.', 'The Prime Minister’s adviser'],
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

  it('joins a surname to the full name and keeps the first introduction', () => {
    expect(people('Lisk President Belan left.', 'Omar Belan, the old fox and author, came back.')).toEqual([
      'Omar Belan: Lisk President',
    ]);
  });

  it('adds a later description where the first mention had none', () => {
    expect(people('“It is over,” Omar Belan said.', 'Omar Belan, a farmer, lost his house.')).toEqual([
      'Omar Belan: a farmer',
    ]);
  });

  it('keeps two people of one surname apart', () => {
    expect(people('Ilse Varga, the judge, left.', 'Omar Varga, the lawyer, stayed.')).toEqual([
      'Ilse Varga: the judge',
      'Omar Varga: the lawyer',
    ]);
    expect(people('President Varga left.', 'His daughter Ilse Varga stayed.')).toEqual(['Varga: ', 'Ilse Varga: ']);
    expect(people('Ilse Varga spoke of him.', 'He said President Varga left.')).toEqual(['Varga: ']);
  });

  it('takes an office and its abbreviation for one', () => {
    expect(people('Lisk Governor Peter Belan left.', 'She saw Gov. Belan.')).toEqual(['Peter Belan: Lisk Governor']);
    expect(people('Gov. Peter Belan left.', 'She saw Governor Belan.')).toEqual(['Peter Belan: ']);
  });

  it('takes one person for one, with initials and short names', () => {
    expect(people('Timothy J. Belan, the judge, left.', 'Tim Belan, a judge of old, came back.')).toEqual([
      'Timothy J. Belan: the judge',
    ]);
  });

  it('counts among the people whom the story names again and again, also without a word on who they are', () => {
    expect(people('Thomas Belan spoke in Lisk.', 'Belan and Thomas Belan’s rival met.', 'Rain fell.')).toEqual([
      'Thomas Belan: ',
    ]);
  });

  it('takes a surname with a title for the person of that office', () => {
    const [first] = findPeople(
      prepareArticle(
        articleOf(['Ilse Varga, the mayor, left.', 'Omar Varga, the judge, stayed.', 'Mayor Varga is ill.']),
        english,
      ),
    );
    expect(first).toMatchObject({ name: 'Ilse Varga', shown: true });
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
    ['Adv Ilse Varga, a young lawyer, left. Adv Varga came back.', ['Ilse Varga: a young lawyer']],
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
    ['Gen. Omar Belan, a retired spy chief, left.', 'a retired spy chief'],
    ['Kolvara’s envoy, Omar Belan, a cousin of the king, left.', 'Kolvara’s envoy'],
    ['Omar Belan, a plasterer from Lisk, left.', 'a plasterer from Lisk'],
    ['Omar Belan, a river in the south, floods.', ''],
  ])('says in whole words what somebody is, or nothing: "%s"', (text, description) => {
    const [found] = findPeople(prepareArticle(articleOf([text]), english)).filter(({ name }) => name === 'Omar Belan');
    expect(found?.description ?? '').toBe(description);
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

  it('takes one person for one in either order of names, with and without accents', () => {
    expect(people('Lisk mayor Bakó Ilona left.', 'Ilona Bako, the mayor of Lisk, came back.')).toHaveLength(1);
    expect(people('Lisk mayor Tao Min-ho left.', 'Tao Min-ho said no. Tao left.')).toHaveLength(1);
  });
});
