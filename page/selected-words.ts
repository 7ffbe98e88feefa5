/** What the reader selected, and where; in a text field, the field itself. Null: nothing. */
export function selectedWords(document: Document): { readonly range: Range; readonly text: string } | null {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const range = document.createRange();
    range.selectNode(field);
    // Null for kinds of fields that hold no text to select.
    return { range, text: field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) };
  }
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return { range: selection.getRangeAt(0).cloneRange(), text: selection.toString() };
}
