import { elementOf } from '../reading/composed-tree.ts';

/** Fields whose text is words to read; what is typed into others (passwords, numbers) is nobody's business. */
const textFields = 'textarea, input[type=text], input[type=search], input:not([type])';

/** What the reader selected, and where; in a text field, the field itself. Null: nothing. */
export function selectedWords(document: Document): { readonly range: Range; readonly text: string } | null {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    if (!field.matches(textFields)) return null;
    const range = document.createRange();
    range.selectNode(field);
    return wordsOf(range, field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0));
  }
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  return wordsOf(selection.getRangeAt(0).cloneRange(), selection.toString());
}

/** Where words stand that are read together. */
const paragraphs = 'p, li, dd, dt, td, th, blockquote, figcaption, summary, pre, h1, h2, h3, h4, h5, h6';

/** The text of the paragraph in which a range begins, with single spaces; empty where it begins in none. */
export function textAround(range: Range): string {
  const paragraph = elementOf(range)?.closest(paragraphs);
  return (paragraph?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function wordsOf(range: Range, text: string) {
  return text.trim() === '' ? null : { range, text };
}
