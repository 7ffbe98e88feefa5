import type { HoverEvent } from './hover.ts';
import type { PointerPorts } from './pointer-ports.ts';
import type { Listen } from './trusted-events.ts';

/** Things that have a use of their own when pressed. */
const pressable =
  'a[href],button,input,select,textarea,label,summary,[contenteditable=""],[contenteditable=true],[role=button],[role=link],[role=tab]';

/**
 * Tells the hover machine what is pressed, by mouse, pen or finger, and when words are being selected.
 * @param clicked told before the machine is: a click also says where the pointer is
 */
export function followPresses(
  listen: Listen,
  document: Document,
  ports: Pick<PointerPorts, 'at' | 'owns'>,
  send: (event: HoverEvent) => void,
  clicked: (event: MouseEvent) => void,
): void {
  const isSelecting = () => document.getSelection()?.isCollapsed === false;
  listen('pointerdown', (event) => {
    if (ports.owns(event)) return send({ kind: 'card-press' });
    send({ kind: 'drag' });
    // A finger that goes down may only want to scroll: for touch the click decides.
    if (event.pointerType !== 'touch' && ports.at(event.clientX, event.clientY) === null)
      send({ kind: 'press', term: null });
  });
  listen('click', (event) => {
    if (ports.owns(event) || event.button !== 0 || event.detail === 0) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    clicked(event);
    send({ kind: 'press', term: isSelecting() || isPressable(event) ? null : ports.at(event.clientX, event.clientY) });
  });
  listen('selectionchange', () => isSelecting() && send({ kind: 'drag' }));
}

function isPressable(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(pressable));
}
