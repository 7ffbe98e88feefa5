// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { StoryHead } from '../../../components/briefing/story-head.tsx';
import { blockOf, readingOf, wordsOf } from '../invented.ts';
import { rendered, textOf } from '../rendered.ts';

describe('StoryHead', () => {
  it('shows date, words and minutes', () => {
    const { article } = readingOf([blockOf(1, wordsOf(1640))]);
    const dated = { ...article, meta: { ...article.meta, published: '2025-03-12' } };
    const { box } = rendered(<StoryHead article={dated} now={new Date(2025, 2, 12, 12).getTime()} />);
    expect(textOf(box)).toBe('Port levy returns12 March, today. 1,640 words, 7 minutes');
  });

  it('says quietly what is no report, and nothing of a report', () => {
    const { article } = readingOf([blockOf(1, 'One.')]);
    const opinion = { ...article, meta: { ...article.meta, genre: 'opinion' as const } };
    expect(rendered(<StoryHead article={opinion} now={0} />).box.querySelector('.genre')?.textContent).toBe('Opinion');
    expect(rendered(<StoryHead article={article} now={0} />).box.querySelector('.genre')).toBeNull();
  });
});
