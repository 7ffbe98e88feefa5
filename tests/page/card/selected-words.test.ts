// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { selectedWords, textAround } from '../../../page/card/selected-words.ts';

beforeEach(() => {
  document.body.innerHTML = '<p>A treaty was signed.</p><textarea>A draft treaty</textarea>';
  document.getSelection()?.removeAllRanges();
});

describe('selectedWords', () => {
  it('gives the words and where they stand', () => {
    const text = document.querySelector('p')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 2, text, 8);
    const words = selectedWords(document);
    expect(words?.text).toBe('treaty');
    expect(words?.range.startContainer).toBe(text);
  });

  it('gives nothing where nothing is selected', () => {
    expect(selectedWords(document)).toBeNull();
  });

  it('reads what is selected in a text field, and stands for the field', () => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(2, 7);
    const words = selectedWords(document);
    expect(words?.text).toBe('draft');
    expect(words?.range.cloneContents().querySelector('textarea')).not.toBeNull();
  });

  it.each(['password', 'number', 'email'])('never reads a field for a %s', (type) => {
    const field = Object.assign(document.createElement('input'), { type, value: 'secret' });
    document.body.append(field);
    field.focus();
    field.select();
    expect(selectedWords(document)).toBeNull();
  });
});

describe('textAround', () => {
  const around = (html: string) => {
    document.body.innerHTML = html;
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('b') as Element);
    return textAround(range);
  };

  it('gives the paragraph in which words stand, with single spaces', () => {
    expect(around('<article><p>One.</p><p>A\n  <b>treaty</b> <i>was</i> signed.</p></article>')).toBe(
      'A treaty was signed.',
    );
  });

  it('gives nothing where they stand in none: all of a page is not what the reader looks at', () => {
    expect(around('<div>A <b>treaty</b> was signed.</div>')).toBe('');
  });
});
