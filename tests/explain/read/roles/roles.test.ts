import { describe, expect, it } from 'vitest';
import { roleRulesFor } from '../../../../explain/languages/role-rules-for.ts';
import type { Role } from '../../../../explain/model/article.ts';
import { type RoleFacts, type RoleInput, rolesOf } from '../../../../explain/read/roles/roles.ts';

const facts: RoleFacts = {
  rules: roleRulesFor('en'),
  title: 'Port town votes to sell its harbour',
  published: '2024-05-03',
};

const opening = [
  'The council of the port town voted on Thursday to sell its harbour to a shipping company, ending a dispute over debts.',
  'The sale was approved by nine votes to six after a debate that went on past midnight, the council said in a statement.',
];

function rolesIn(
  blocks: readonly Omit<RoleInput, 'id'>[],
  more: { readonly faq?: readonly number[]; readonly facts?: Partial<RoleFacts> } = {},
): (Role | undefined)[] {
  const roles = rolesOf(
    blocks.map((block, id) => ({ ...block, id })),
    new Set(more.faq),
    { ...facts, ...more.facts },
  );
  return blocks.map((_, id) => roles.get(id)?.role);
}

const paragraph = (text: string) => ({ kind: 'paragraph', text });

/** The role of a paragraph in the middle of a report. */
function roleOf(text: string, kind = 'paragraph'): Role | undefined {
  const around =
    'Members of the public were told to leave the hall on Thursday evening when the shouting did not stop.';
  return rolesIn([...opening.map(paragraph), paragraph(around), { kind, text }, paragraph(around)])[3];
}

describe('rolesOf, by wording', () => {
  it('takes the opening for the lead', () => {
    expect(rolesIn(opening.map(paragraph))[0]).toBe('lead');
  });

  it.each([
    'The harbour was founded in 1871 by two merchants and had been owned by the town since 1920.',
    'In 2019 the council rejected a similar offer, and a year later it had to borrow twelve million to repair the piers.',
    'The company, which was founded in 1994, is based in the capital and has bought four harbours over the past decade.',
  ])('takes "%s" for background', (text) => {
    expect(roleOf(text)).toBe('background');
  });

  it('takes what somebody says for a quotation', () => {
    expect(roleOf('“We will not sign this paper, and nobody can make us,” the mayor said after the vote.')).toBe(
      'quote',
    );
    expect(roleOf('We will not sign this paper, and nobody can make us.', 'quote')).toBe('quote');
    expect(roleOf('The so-called “sea tax” was paid on Monday by all the ferries of the town.')).not.toBe('quote');
  });

  it.each([
    'The council is expected to vote on the price next month, and the ferries will stop by the end of the year.',
    'A second hearing is scheduled for next week, when the court will decide whether the sale can go ahead.',
  ])('takes "%s" for what comes next', (text) => {
    expect(roleOf(text)).toBe('next');
  });

  it('takes what was done in the story for news', () => {
    expect(roleOf('Police said on Thursday that two men had been arrested outside the hall after the vote.')).toBe(
      'news',
    );
  });

  it('reads a paragraph in the light of its neighbours', () => {
    const between = 'The piers were closed for a month.';
    const old = [
      'The harbour was founded in 1871 by two merchants and had been owned by the town since 1920.',
      'In 1953 a storm destroyed the lighthouse, which was never rebuilt, and most of the fleet moved away in the 1960s.',
    ];
    const news = [
      'Police said on Thursday that two men had been arrested outside the hall after the vote.',
      'The mayor left the hall on Thursday through a back door, police said.',
    ];
    const at = ([before = '', after = '']: readonly string[]) =>
      rolesIn([...opening, before, between, after].map(paragraph))[3];
    expect(at(old)).toBe('background');
    expect(at(news)).toBe('news');
  });
});

describe('rolesOf, in other languages', () => {
  it('goes by the opening, quotation marks and earlier years', () => {
    const roles = rolesIn(
      [
        'Der Rat der Hafenstadt hat am Donnerstag den Verkauf beschlossen.',
        'Neun Mitglieder stimmten dafür, sechs dagegen.',
        '„Wir unterschreiben das nicht“, sagte die Bürgermeisterin.',
        'Schon 1998 war ein Verkauf gescheitert.',
        'Vor dem Rathaus wurden zwei Männer festgenommen.',
      ].map(paragraph),
      { facts: { rules: roleRulesFor('de') } },
    );
    expect(roles).toEqual(['lead', 'lead', 'quote', 'background', 'news']);
  });
});

describe('how probable a role is', () => {
  const rolesWith = (kind: string, more: Partial<RoleFacts> = {}) =>
    rolesOf(
      [
        ...opening.map(paragraph),
        { kind, text: 'What’s next', level: 2 },
        paragraph('The sale takes effect in June.'),
      ].map((block, id) => ({ ...block, id })),
      new Set(),
      { ...facts, ...more },
    );

  it('is said where the wording tells it', () => {
    const chance = rolesWith('paragraph').get(0)?.chance ?? 0;
    expect(chance).toBeGreaterThan(0.5);
    expect(chance).toBeLessThanOrEqual(1);
  });

  it('is not said where a heading, or the shape of the text, gives the role', () => {
    expect(rolesWith('heading').get(3)).toEqual({ role: 'next' });
    expect(rolesWith('paragraph', { rules: null }).get(0)).toEqual({ role: 'lead' });
  });
});

describe('rolesOf, by structure', () => {
  const filler = paragraph('Ministers met at the harbour on Monday and signed the papers in front of a small crowd.');

  it('lets a heading decide for its section, up to the next heading of its rank', () => {
    const roles = rolesIn([
      paragraph(opening[0] ?? ''),
      { kind: 'heading', level: 2, text: 'Background' },
      filler,
      { kind: 'heading', level: 3, text: 'The piers' },
      filler,
      { kind: 'heading', level: 2, text: 'The vote' },
      filler,
    ]);
    expect(roles.slice(1, 6)).toEqual(['background', 'background', 'background', 'background', 'other']);
    expect(roles[6]).not.toBe('background');
  });

  it('knows quotations among the voices', () => {
    const heading = { kind: 'heading', level: 2, text: 'Voices on the record' };
    const quote = paragraph('“Nobody asked us,” said the fisherman.');
    expect(rolesIn([filler, heading, filler, quote]).slice(1)).toEqual(['news', 'news', 'quote']);
  });

  it('takes a list before the first paragraph for a summary', () => {
    const point = (text: string) => ({ kind: 'list-item', text });
    expect(
      rolesIn([point('Harbour sold'), point('Ferries stop'), paragraph(opening[0] ?? ''), filler]).slice(0, 3),
    ).toEqual(['summary', 'summary', 'lead']);
  });

  it('gives the blocks of questions and answers their own role, and tables and captions none', () => {
    const blocks = [
      paragraph(opening[0] ?? ''),
      { kind: 'heading', level: 2, text: 'FAQ' },
      filler,
      { kind: 'table', text: '1\n2' },
      { kind: 'caption', text: 'The harbour' },
    ];
    expect(rolesIn(blocks, { faq: [1, 2] }).slice(1)).toEqual(['faq', 'faq', 'other', 'other']);
  });

  it('has a role for every block of an article that is all list, all FAQ or empty', () => {
    expect(rolesIn([{ kind: 'list-item', text: 'One' }])).toEqual(['other']);
    expect(rolesIn([filler], { faq: [0] })).toEqual(['faq']);
    expect(rolesIn([])).toEqual([]);
  });
});
