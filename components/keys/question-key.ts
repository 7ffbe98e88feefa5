/** As it is typed, on Arabic keyboards too. */
const questionMarks: ReadonlySet<string> = new Set(['?', '؟']);

/**
 * Whether a key asks for the page of keys: "?", but not where it is typed as a letter of a text. In an empty search nothing
 * begins with it.
 */
export function asksForKeys({ key, target, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean {
  if (!questionMarks.has(key) || ctrlKey || altKey || metaKey || isComposing) return false;
  if (!(target instanceof HTMLElement) || target.closest('dialog')) return false;
  if (target instanceof HTMLInputElement && target.role === 'combobox') return target.value === '';
  return (
    !target.isContentEditable &&
    !target.matches('input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select')
  );
}
