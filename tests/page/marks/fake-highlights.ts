import { vi } from 'vitest';

/** A registry and a Highlight as the DOM of the tests lacks them; iterating either is an error, as in Firefox. */
export class FakeHighlight {
  readonly ranges = new Set<Range>();
  priority = 0;
  constructor(...ranges: Range[]) {
    for (const range of ranges) this.ranges.add(range);
  }
  add(range: Range) {
    this.ranges.add(range);
  }
  delete(range: Range) {
    return this.ranges.delete(range);
  }
  [Symbol.iterator]() {
    throw new Error('A Highlight cannot be iterated here.');
  }
}

export class FakeRegistry {
  readonly held = new Map<string, FakeHighlight>();
  writes = 0;
  set(name: string, highlight: FakeHighlight) {
    this.writes += 1;
    this.held.set(name, highlight);
  }
  get = (name: string) => this.held.get(name);
  has = (name: string) => this.held.has(name);
  delete = (name: string) => this.held.delete(name);
  texts(name: string): string[] {
    return [...(this.held.get(name)?.ranges ?? [])].map(String);
  }
  [Symbol.iterator]() {
    throw new Error('The registry cannot be iterated here.');
  }
}

/** Puts both where the page's code looks for them, for one test. */
export function installHighlights(): FakeRegistry {
  const registry = new FakeRegistry();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  return registry;
}
