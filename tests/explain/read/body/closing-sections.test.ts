import { describe, expect, it } from 'vitest';
import type { OutlineBlock } from '../../../../explain/model/outline.ts';
import { dropClosingSections } from '../../../../explain/read/body/closing-sections.ts';

type Given = Pick<OutlineBlock, 'kind' | 'text'> & Partial<OutlineBlock>;
const textsOf = (...blocks: readonly Given[]) =>
  dropClosingSections(blocks.map((block, id) => ({ id, box: 0, quiet: [], linkChars: 0, boldChars: 0, ...block }))).map(
    ({ text }) => text,
  );
const heading = (text: string, level = 2): Given => ({ kind: 'heading', level, text });
const item = (text: string): Given => ({ kind: 'list-item', text });
const paragraph = (text: string): Given => ({ kind: 'paragraph', text });

describe('dropClosingSections', () => {
  it.each([
    'References',
    'Further reading',
    'Related stories',
    'Quellen',
    'Lire aussi',
    'Te puede interesar',
    'यह भी पढ़ें',
  ])('drops the list below "%s"', (title) => {
    expect(textsOf(paragraph('It was over.'), heading(title), item('Reed, A.: On harbours'))).toEqual(['It was over.']);
  });

  it('goes on with the next section, and drops subheadings within', () => {
    const blocks = [
      heading('References'),
      heading('Books', 3),
      item('On harbours'),
      heading('The vote'),
      paragraph('It was late.'),
    ];
    expect(textsOf(...blocks)).toEqual(['The vote', 'It was late.']);
  });

  it('drops linked lines below a bold line', () => {
    const bold: Given = { kind: 'paragraph', text: 'Read also:', boldChars: 10 };
    expect(textsOf(bold, { kind: 'paragraph', text: 'The harbour in pictures', linkChars: 23 })).toEqual([]);
  });

  it('keeps a section with running text, and headings that merely begin so', () => {
    expect(textsOf(heading('Sources'), paragraph('The money comes from the town.'))).toHaveLength(2);
    expect(textsOf(heading('References to the old wall'), item('In the charter'))).toHaveLength(2);
  });

  it('drops a plain or bracketed line and the links below it', () => {
    const link: Given = { kind: 'paragraph', text: 'The harbour in pictures', linkChars: 23 };
    expect(textsOf({ kind: 'paragraph', text: '【関連記事】' }, link)).toEqual([]);
    expect(textsOf(paragraph('Les også:'), link)).toEqual([]);
    expect(textsOf(paragraph('Sources'), paragraph('The money comes from the town.'))).toHaveLength(2);
  });
});
