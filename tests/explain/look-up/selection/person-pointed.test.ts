import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { explainPointed } from '../../../../explain/look-up/selection/explain-pointed.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(glossaryOf([{ term: 'duty' }]));

/** Whom the word between the bars in the last paragraph names: "Name: description". */
function pointed(paragraphs: readonly string[], title = '', people = true): readonly string[] {
  const marked = paragraphs.at(-1) ?? '';
  const last = marked.replaceAll('|', '');
  const article = articleOf([...paragraphs.slice(0, -1), last], { title });
  const names = explainPointed(last, marked.indexOf('|'), article, [index], people)?.names ?? [];
  return names.flatMap((one) => (one.kind === 'person' ? [`${one.name}: ${one.description}`] : []));
}

const mayor = 'Ilse Varga, the mayor of Lisk, opened the lock.';

describe('somebody who is pointed at', () => {
  it.each([
    ['by the surname', ['The farms thanked |Varga| for it.']],
    ['in the possessive', ['It was |Varga|’s Lisk that won.']],
    ['behind a title', ['The farms thanked Mayor |Varga| for it.']],
    ['at the day of the week', ['“No,” |Varga| Tuesday told the farms.']],
    ['by the first name', ['“I thank |Ilse|,” the priest said.']],
  ])('is told %s', (_, rest) => {
    expect(pointed([mayor, ...rest])).toEqual(['Ilse Varga: the mayor of Lisk']);
  });

  it.each([
    ['a street', 'They tied up in |Varga| Street.'],
    ['a firm', 'They bought it from |Varga| & Torvi.'],
    ['the other half of a firm', 'They bought it from Torvi & |Varga|.'],
    ['somebody else of the surname', 'The first was Anna |Varga|, the last a dog.'],
    ['a foundation', 'The Ilse |Varga| Foundation paid.'],
    ['a lake', 'They swam in Lake |Varga|.'],
  ])('is not told for %s', (_, text) => {
    expect(pointed([mayor, text]).filter((one) => one.startsWith('Ilse'))).toEqual([]);
  });

  it('is not told for a small word that looks like the name', () => {
    expect(pointed(['Omar Rice, the Kolvaran trade minister, left.', 'The price of |rice| fell.'])).toEqual([]);
  });

  it('is told beside everybody who may be called so', () => {
    const broker = 'Omar Varga, a broker in Maren, came, too.';
    expect(pointed([mayor, broker, '|Varga| left.'])).toHaveLength(2);
    // Of somebody whom only the headline has in full, and of a president whom nobody introduces, the text says nothing.
    expect(pointed([mayor, '|Varga| left.'], 'Omar Varga falls out with his sister')).toEqual([
      'Ilse Varga: the mayor of Lisk',
      'Omar Varga: ',
    ]);
    expect(pointed(['President Varga came.', 'His daughter, Anna Varga, came, too.', '|Varga| left.'])).toEqual([
      'Anna Varga: ',
      'Varga: President',
    ]);
  });

  it('is told by the office where the article has nothing else', () => {
    expect(pointed(['President Varga came.', '|Varga| left.'])).toEqual(['Varga: President']);
    expect(pointed(['President-elect Varga came.', '|Varga| left.'])).toEqual(['Varga: President-elect']);
    expect(pointed(['Commander-in-Chief Varga came.', '|Varga| left.'])).toEqual(['Varga: Commander-in-Chief']);
    expect(pointed(['Omar Belan came. Mayor Omar left.', 'They thanked |Omar|.'])).toEqual([]);
  });

  it('is told by the title before the surname where another has the surname, too', () => {
    const couple = 'President Varga and First Lady Birte Varga came.';
    expect(pointed([couple, 'They thanked President |Varga|.'])).toEqual(['Varga: President']);
    expect(pointed([couple, 'They thanked Birte |Varga|.'])).toEqual(['Birte Varga: First Lady']);
    expect(pointed([couple, 'They thanked |Varga|.'])).toHaveLength(2);
  });

  it('is not taken for somebody of another initial', () => {
    const row = 'Ilse A. Varga, 32, of Lisk, and Omar N. Varga, 57, of Maren, came.';
    expect(pointed([row, 'Ilse A. |Varga|: fined.'])).toEqual(['Ilse A. Varga: 32, of Lisk']);
  });

  it('gets no office that the one of the headline holds', () => {
    const texts = ['It was registered by a Scott Varga.', 'They respect Congressman Varga.', '|Varga| left.'];
    expect(pointed(texts, 'Mark Varga retires')).not.toContain('Scott Varga: Congressman');
  });

  it('is known without a word on who that is where the article speaks of them', () => {
    expect(pointed(['They bought Kylie Torvi’s firm.', 'She sold it. “No,” Kylie |Torvi| said.'])).toEqual([
      'Kylie Torvi: ',
    ]);
    expect(pointed(['He went to Walter Torvi hospital.', 'He left Walter |Torvi|.'])).toEqual([]);
  });

  it('is told alone by the full name', () => {
    expect(pointed([mayor, 'Omar Varga, a broker in Maren, came, too.', 'Omar |Varga| left.'])).toEqual([
      'Omar Varga: a broker in Maren',
    ]);
  });

  it('is not told by a first name that is another’s or another thing’s, too', () => {
    const treasurer = 'Mark Torvi, the Lisk treasurer, spoke first.';
    expect(pointed([treasurer, '“I thank |Mark|,” the priest said.'])).toHaveLength(1);
    expect(pointed([treasurer, '“I thank |Mark|,” the priest said.'], 'Mark Lind leaves Lisk')).toEqual([]);
    expect(pointed([treasurer, 'They paid in the Mark.', '“I thank |Mark|,” the priest said.'])).toEqual([]);
  });

  it('is not told where the reader wants nobody explained', () => {
    expect(pointed([mayor, '|Varga| left.'], '', false)).toEqual([]);
  });
});

describe('what a reader in the article is told of somebody', () => {
  const of = (text: string) => pointed([text, 'The farms thanked |Belan|.'])[0];

  it.each([
    ['Mayor Omar Belan came.', 'Mayor'],
    ['State Sen. Omar Belan came.', 'State Sen.'],
    ['Omar Belan, the group’s founder, came.', 'the group’s founder'],
    ['Omar Belan, the chairman of the 11th District party, came.', 'the chairman of the 11th District party'],
    ['Omar Belan, the aide who helped her win, came.', 'the aide'],
    ['“No,” said Omar “Red” Belan, a ferry captain.', 'a ferry captain'],
    ['It was U.S. Air Force airman Omar Belan.', 'U.S. Air Force airman'],
    ['They took suspected killer Omar Belan away.', 'suspected killer'],
    [
      'They trust Belan, who is in his first term as Lisk governor. Omar Belan wins.',
      'who is in his first term as Lisk governor',
    ],
    ['Tove Lind said that her nominee for trade secretary, Omar Belan, left.', 'nominee for trade secretary'],
    ['Omar Belan, 31, of Lisk, came.', '31, of Lisk'],
    ['Omar Belan, 31, who works at Lisk Mill, came.', 'who works at Lisk Mill'],
    ['Omar Belan, who’s the brother of Tove Lind, came.', 'the brother of Tove Lind'],
    ['It was Omar Belan, one of the two surviving roommates.', 'one of the two surviving roommates'],
    ['It was Omar Belan, a murderer who held six women captive in his house.', 'a murderer who held six women captive'],
    ['The newest presidential hopeful, Omar Belan, came.', 'The newest presidential hopeful'],
    [
      'It pleased Omar Belan, Lisk State Department of Mills public information officer, he said.',
      'Lisk State Department of Mills public information officer',
    ],
    ['Omar Belan, her friend, came. Harbour master Omar Belan left.', 'Harbour master'],
  ])('is more than elsewhere: "%s"', (text, description) => {
    expect(of(text)?.replace(/^.*: /u, '')).toBe(description);
  });

  it.each([
    ['Omar Belan, his lawyer, came.'],
    ['Omar Belan, a man of 50, came.'],
    ['Omar Belan, her friend, came.'],
    ['Tove Lind met her boss, Omar Belan.'],
    ['Omar Belan, 31, of 12 Mill Lane, came.'],
    ['Omar Belan, a petite man who won, came.'],
    ['Omar Belan, another villager, came.'],
    ['Omar Belan, the controversial mayor of Lisk, came.'],
    ['The defendants Omar Belan and Tove Lind came.'],
    ['Omar Belan, an adviser who runs its “river desk”, came.'],
  ])('is nothing that points elsewhere, judges or is cut: "%s"', (text) => {
    expect(of(text)?.replace(/^.*: /u, '') ?? '').not.toMatch(
      /his|her|boss|Lane|petite|another|controversial|defendants|its|^a man$/u,
    );
  });
});
