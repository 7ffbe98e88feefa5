import { describe, expect, it } from 'vitest';
import { explainText } from '../../../scripts/explaining/explain-texts.ts';
import { bundledIndex } from '../../bundled-glossary.ts';

const explained = (text: object) => explainText(JSON.stringify(text), bundledIndex);

describe('explainText', () => {
  it('explains a plain text as the page’s script would', () => {
    const text = explained({
      id: 'one',
      title: 'Talks go on',
      published: '2024-05-03',
      site: 'Kolvara Herald',
      paragraphs: ['Ministers met on Friday.', 'They spoke of sanctions relief.'],
    });
    expect(text).toMatchObject({
      id: 'one',
      isArticle: true,
      language: 'en',
      article: {
        title: 'Talks go on',
        published: '2024-05-03',
        site: 'Kolvara Herald',
        blocks: [{ id: 0 }, { id: 1 }],
      },
      mentions: [{ block: 1, start: 14, end: 30, entry: 'sanctions-relief' }],
    });
  });

  it('says what each paragraph does', () => {
    const text = explained({
      id: 2,
      published: '2024-05-03',
      paragraphs: [
        'The port reopened on Friday after ten days.',
        '“We are relieved,” said Ilse Varga, who runs it.',
        'The port was built in 1962, when the island was still a colony.',
      ],
    });
    expect('article' in text && text.article.blocks.map(({ role }) => role)).toEqual(['lead', 'quote', 'background']);
  });

  it.each([
    ['{', null],
    ['{"paragraphs": []}', null],
    ['{"id": "one", "paragraphs": "no list"}', 'one'],
    ['{"id": "one"}', 'one'],
  ])('says of %s that it cannot be read', (line, id) => {
    expect(explainText(line, bundledIndex)).toEqual({ id, error: expect.any(String) });
  });
});
