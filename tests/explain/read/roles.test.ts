import { describe, expect, it } from 'vitest';
import type { Role } from '../../../explain/article.ts';
import { headingRole, type RoleInput, rolesOf } from '../../../explain/read/roles.ts';

const filler = (at: number): RoleInput => ({
  id: at,
  kind: 'paragraph',
  text: `Ministers met at the harbour on Monday, round ${at}.`,
});

/** The role of a paragraph in the middle of an article from 2024. */
function roleOf(text: string, kind = 'paragraph'): Role | undefined {
  const blocks = [filler(0), filler(1), filler(2), { id: 3, kind, text }, filler(4)];
  return rolesOf(blocks, new Set(), '2024-05-03').get(3);
}

function rolesIn(blocks: readonly Omit<RoleInput, 'id'>[], faq: readonly number[] = []): (Role | undefined)[] {
  const roles = rolesOf(
    blocks.map((block, id) => ({ ...block, id })),
    new Set(faq),
    '2024-05-03',
  );
  return blocks.map((_, id) => roles.get(id));
}

describe('headingRole', () => {
  it.each<[string, Role]>([
    ['Background', 'background'],
    ['Background: how we got here', 'background'],
    ['How did we get here?', 'background'],
    ['Context', 'background'],
    ['A brief history', 'background'],
    ['What’s next: a roadmap of likely steps', 'next'],
    ['What happens next?', 'next'],
    ['Outlook', 'next'],
    ['Analysis: what it likely means', 'analysis'],
    ['Why it matters', 'analysis'],
    ['The trigger: why this moment matters', 'analysis'],
    ['Impact: who stands to gain', 'analysis'],
    ['Key takeaways', 'summary'],
    ['At a glance', 'summary'],
    ['The bottom line', 'summary'],
    ['Conclusion', 'summary'],
    ['Key developments', 'news'],
    ['Multiple perspectives', 'news'],
    ['Reaction', 'news'],
    ['Lead: what was said', 'lead'],
    ['Hintergrund', 'background'],
    ['Contexte', 'background'],
    ['Что дальше', 'next'],
  ])('reads "%s" as %s', (heading, role) => {
    expect(headingRole(heading)).toBe(role);
  });

  it.each([
    'A historic win for the port',
    'Background noise',
    'The ministers',
    'Reactionary forces',
    'Contextual clues',
    'Impact crater found',
  ])('says nothing of "%s"', (heading) => {
    expect(headingRole(heading)).toBeNull();
  });
});

describe('rolesOf', () => {
  it('takes the first two paragraphs for the lead', () => {
    expect(rolesIn([filler(0), filler(1), filler(2)])).toEqual(['lead', 'lead', 'news']);
  });

  it('does not take a first that tells of earlier years for the lead, if it is the second', () => {
    const earlier = {
      kind: 'paragraph',
      text: 'The harbour was founded in 1871 and had been sold once before, in March 1990.',
    };
    expect(rolesIn([filler(0), earlier, filler(2)])).toEqual(['lead', 'background', 'news']);
  });

  it('takes quotations for quotes', () => {
    expect(roleOf('“We will not sign this,” the mayor said.')).toBe('quote');
    expect(roleOf('We will not sign this.', 'quote')).toBe('quote');
    expect(roleOf('The so-called “sea tax” was paid on Monday by all the ferries of the town.')).not.toBe('quote');
  });

  it.each([
    'The harbour was founded in 1871 by two merchants.',
    'The council had rejected a similar offer three years ago.',
    'Since 2019 the piers have belonged to a company that is based in the capital.',
    'In March, the towns signed a first contract.',
  ])('takes "%s" for background', (text) => {
    expect(roleOf(text)).toBe('background');
  });

  it.each([
    'The council will vote on the sale next week.',
    'A final decision is expected in the coming months.',
    'The ferries are scheduled to stop by the end of 2026.',
  ])('takes "%s" for what comes next', (text) => {
    expect(roleOf(text)).toBe('next');
  });

  it('takes what experts make of it for analysis', () => {
    expect(roleOf('Analysts fear that the sale could make it harder for the town to borrow, which seems a risk.')).toBe(
      'analysis',
    );
  });

  it('takes the rest for news', () => {
    expect(roleOf('Ministers signed the papers on Monday in front of a small crowd.')).toBe('news');
  });

  it('does not take the article’s own year for the past', () => {
    expect(roleOf('The budget for 2024 passed on Monday.')).toBe('news');
    expect(roleOf('The budget for 2021 passed on a slim vote.')).toBe('background');
  });

  it('lets a heading decide for its section, up to the next heading of its rank', () => {
    const roles = rolesIn([
      filler(0),
      { kind: 'heading', level: 2, text: 'Background' },
      filler(2),
      { kind: 'heading', level: 3, text: 'The piers' },
      filler(4),
      { kind: 'heading', level: 2, text: 'The vote' },
      filler(6),
    ]);
    expect(roles).toEqual(['lead', 'background', 'background', 'background', 'background', 'other', 'news']);
  });

  it('knows quotations among the voices', () => {
    const heading = { kind: 'heading', level: 2, text: 'Voices on the record' };
    const quote = { kind: 'paragraph', text: '“Nobody asked us,” said the fisherman.' };
    expect(rolesIn([filler(0), heading, filler(2), quote])).toEqual(['lead', 'news', 'news', 'quote']);
  });

  it('takes a list before the first paragraph for a summary', () => {
    const point = (text: string) => ({ kind: 'list-item', text });
    expect(rolesIn([point('Harbour sold'), point('Ferries stop'), filler(2), filler(3)])).toEqual([
      'summary',
      'summary',
      'lead',
      'lead',
    ]);
  });

  it('gives the blocks of questions and answers their own role, and tables and captions none', () => {
    const blocks = [
      filler(0),
      { kind: 'heading', level: 2, text: 'FAQ' },
      filler(2),
      { kind: 'table', text: '1\n2' },
      { kind: 'caption', text: 'The harbour' },
    ];
    expect(rolesIn(blocks, [1, 2])).toEqual(['lead', 'faq', 'faq', 'other', 'other']);
  });
});
