/** The element around another on the screen's tree: out of a shadow root it goes on with the host. */
export function parentInView(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element that holds the start of a range. */
export function elementOf(range: Range): Element | null {
  const { startContainer: node } = range;
  return node instanceof Element ? node : node.parentElement;
}
