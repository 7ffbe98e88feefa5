/** Of fields, those whose text is words to read; what is typed into others (passwords, numbers) is nobody's business. */
const textFields = 'textarea,[type=text],[type=search],:not([type])';

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
  if (!selection?.rangeCount) return null;
  return wordsOf(selection.getRangeAt(0).cloneRange(), selection.toString());
}

function wordsOf(range: Range, text: string) {
  return text.trim() === '' ? null : { range, text };
}
