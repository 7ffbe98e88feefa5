import { afterEach, vi } from 'vitest';

/**
 * Test files share a worker, its globals and, where they have one, its document: what a test has put there is taken away
 * after it, whatever the test itself forgets. Runs after a file's own `afterEach`.
 */
afterEach(() => {
  // Preact's effects wait in a queue that it asks to be emptied once: a request thrown away would stop them for good.
  if (vi.isFakeTimers()) vi.runOnlyPendingTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  if (typeof document !== 'undefined') emptyDocument();
});

function emptyDocument() {
  document.getSelection()?.removeAllRanges();
  const { documentElement: root, head, body } = document;
  for (const element of [root, head, body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  head.replaceChildren();
  body.replaceChildren();
  root.replaceChildren(head, body);
  history.replaceState(null, '', '/');
}
