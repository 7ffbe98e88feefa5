// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BareOutline } from '../../../components/briefing/bare-outline.tsx';
import type { Article, Block } from '../../../explain/model/article.ts';
import { press, rendered, textOf } from '../rendered.ts';

const block = (id: number, kind: Block['kind'], text: string, role: Block['role'] = 'other'): Block => ({
  ...{ id, kind, text, role },
  ...{ section: null, paragraph: null, quiet: [] },
});

const arabic: Article = {
  isArticle: true,
  language: 'ar',
  meta: {
    ...{ title: 'الميناء', byline: null, site: null, genre: 'report' },
    ...{ published: '2026-03-02', modified: '2026-03-04' },
  },
  blocks: [
    block(1, 'heading', 'النقاط', 'summary'),
    block(2, 'list-item', 'بيع الميناء', 'summary'),
    block(3, 'heading', 'من يدفع؟'),
    block(4, 'paragraph', 'قال الوزير'),
  ],
  faq: [{ kind: 'question', question: 'متى؟', answer: 'في الربيع', blocks: [] }],
  complete: true,
};

describe('an article in another language', () => {
  it('tells what its markup holds, in its words, language and direction, under our labels', () => {
    const { box } = rendered(<BareOutline article={arabic} onJump={vi.fn()} />);
    expect([...box.querySelectorAll('h2')].map(textOf)).toEqual(['Key points', 'Headings', 'Questions and answers']);
    expect(textOf(box.querySelector('.meta') as Element)).toBe('Published 2 March 2026. Updated 4 March 2026.');
    const own = [...box.querySelectorAll('[lang="ar"][dir="rtl"]')].map(textOf);
    expect(own).toEqual(['بيع الميناء', 'من يدفع؟', 'متى؟', 'في الربيع']);
  });

  it('leads to the places in the page', async () => {
    const onJump = vi.fn();
    await press(rendered(<BareOutline article={arabic} onJump={onJump} />).box, 'من يدفع؟');
    expect(onJump).toHaveBeenCalledWith(3);
  });

  it('says nothing of what is not there', () => {
    const bare = { ...arabic, blocks: [], faq: [], meta: { ...arabic.meta, published: null } };
    const { modified: _, ...meta } = bare.meta;
    const { box } = rendered(<BareOutline article={{ ...bare, meta }} onJump={vi.fn()} />);
    expect(textOf(box)).toBe('');
  });
});
