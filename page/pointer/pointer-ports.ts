import type { PageSettings } from '../../contract/page.ts';
import type { Point } from './corridor.ts';

/** What the pointer acts on. */
export interface PointerPorts {
  /** The painted mention under a point of the viewport, or null. */
  at(x: number, y: number): string | null;
  /** Whether an event came from inside our card. */
  owns(event: Event): boolean;
  /** Whether a point of the viewport is on the way between the open card and its words. */
  onTheWay(point: Point): boolean;
  settings(): Pick<PageSettings, 'opens' | 'dwell'>;
  /** The pointer has begun to rest on a mention, and no card is open. */
  prepare(term: string): void;
  open(term: string, focus: boolean): void;
  close(): void;
}
