import { describe, expect, it } from 'vitest';
import { cardText } from '../../../components/card/card-text.ts';
import { explainerOf, passageOf } from '../invented.ts';

const passage = passageOf('It * returns.', { speaker: 'Ana Reyes' });
const levy = explainerOf({ term: 'port levy', short: 'PL', definition: 'A charge on ships.', matters: 'It costs.' });
const from = { title: 'Levies [again]', url: 'https://courier.example/a_b' };

describe('a card as text', () => {
  it('is plain, with the passage’s speaker, place and article', () => {
    expect(cardText(levy, passage, from, 'plain')).toBe(
      [
        'port levy (PL): A charge on ships.',
        'Why it matters: It costs.',
        '“It * returns.” (Ana Reyes)',
        'Levies [again] (Background, paragraph 5), https://courier.example/a_b',
      ].join('\n\n'),
    );
  });

  it('is Markdown that shows the words as they stand', () => {
    expect(cardText(levy, passage, from, 'markdown')).toBe(
      [
        '**port levy** (PL): A charge on ships.',
        'Why it matters: It costs.',
        '> “It \\* returns.” (Ana Reyes)',
        'Levies \\[again\\] (Background, paragraph 5), <https://courier.example/a_b>',
      ].join('\n\n'),
    );
  });

  it('says what initials stand for where only the article knows them, and names no article where there is none', () => {
    const own = explainerOf({ term: 'HPA', definition: '', expansion: 'Harbour Port Authority' });
    expect(cardText(own, null, null, 'plain')).toBe('HPA: short for Harbour Port Authority');
    expect(cardText(own, passage, null, 'plain')).toContain('Background, paragraph 5');
  });
});
