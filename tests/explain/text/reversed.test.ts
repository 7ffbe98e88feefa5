import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { isReversed } from '../../../explain/text/reversed.ts';
import { articleOf } from '../article-of.ts';

const reversed = (...texts: string[]) => {
  const prepared = prepareArticle(articleOf(texts), english);
  const [first] = prepared.sentences;
  return first !== undefined && isReversed(prepared, first);
};
const said = '“The dam is safe,” Ilse Varga said.';

describe('isReversed', () => {
  it.each([
    'But it leaks.',
    'However, it leaks.',
    'Although that is what she said, it leaks.',
    'The dam, however, leaks.',
    '“But it leaks.”',
    'She later withdrew the remark.',
    'A day later she conceded that it leaks.',
    'That proved wrong within a week.',
  ])('sees that what is said is turned by "%s"', (next) => {
    expect(reversed(`${said} ${next}`)).toBe(true);
    expect(reversed(said, next)).toBe(true);
  });

  it.each(['It was built in a year.', 'Butter is cheap.', 'Lisk is proud of the dam.'])(
    'leaves it as it is before "%s"',
    (next) => {
      expect(reversed(`${said} ${next}`)).toBe(false);
    },
  );

  it('does not look past the end, nor at a heading', () => {
    expect(reversed(said)).toBe(false);
  });
});
