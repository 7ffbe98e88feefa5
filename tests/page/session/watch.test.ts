// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Effort, watchPage } from '../../../page/session/watch.ts';

let end: AbortController;
/** What a reading takes and brings. */
let effort: Effort;
const changed = vi.fn(async () => effort);
const navigated = vi.fn();
const returned = vi.fn();
const scrolled = vi.fn();

/** Lets mutation records arrive, then time pass. */
async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(ms);
}

function add(text: string, tag = 'p') {
  const element = document.createElement(tag);
  element.textContent = text;
  document.body.append(element);
  return element;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(0);
  document.body.replaceChildren();
  end = new AbortController();
  effort = { ms: 5, asked: true };
  changed.mockClear();
  navigated.mockClear();
  returned.mockClear();
  scrolled.mockClear();
  watchPage(document, { changed, navigated, returned, scrolled, signal: end.signal });
});

afterEach(() => end.abort());

describe('changes', () => {
  it('passes a burst on once, when the page has settled', async () => {
    add('one');
    await pass(200);
    add('two');
    await pass(200);
    expect(changed).not.toHaveBeenCalled();
    await pass(150);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('notices text that is only rewritten', async () => {
    const paragraph = add('one');
    await pass(10_000);
    changed.mockClear();
    (paragraph.firstChild as Text).data = 'two';
    await pass(5_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('looks at the first words alone of what is moved: it may be all of a page, at every frame', async () => {
    const section = document.createElement('section');
    for (let count = 0; count < 300; count += 1) section.append(count < 250 ? ' ' : 'word ');
    const all = vi.fn(() => 'word');
    Object.defineProperty(section, 'textContent', { get: all });
    document.body.append(section);
    await pass(10_000);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(all).not.toHaveBeenCalled();
  });

  it('ignores elements without text, such as our own host, pictures and scripts', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append('card');
    document.documentElement.append(host);
    document.body.append(document.createElement('canvas'), document.createElement('img'), document.createComment('x'));
    add('let a', 'style');
    host.remove();
    await pass(10_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('looks more and more rarely at a page that never stops changing', async () => {
    const counts: number[] = [];
    for (let minute = 0; minute < 5; minute += 1) {
      changed.mockClear();
      for (let second = 0; second < 60; second += 1) {
        add(`${second}`);
        await pass(1_000);
      }
      counts.push(changed.mock.calls.length);
    }
    expect(counts[0]).toBeLessThanOrEqual(6);
    expect(counts[0]).toBeGreaterThanOrEqual(3);
    expect(counts[4]).toBeLessThanOrEqual(1);
  });

  it('looks once a minute all the same, so that what a page says in the end is not missed', async () => {
    const counts: number[] = [];
    for (let minute = 0; minute < 30; minute += 1) {
      changed.mockClear();
      for (let part = 0; part < 6; part += 1) {
        add(`${part}`);
        await pass(10_000);
      }
      counts.push(changed.mock.calls.length);
    }
    const last = counts.slice(10).reduce((sum, count) => sum + count, 0);
    expect(last).toBeGreaterThanOrEqual(15);
    expect(last).toBeLessThanOrEqual(20);
  });

  it('looks twice a second at a page that rewrites the same words, or more rarely if that takes long', async () => {
    const looksIn20s = async (ms: number) => {
      effort = { ms, asked: false };
      // What was there before has settled.
      await pass(120_000);
      changed.mockClear();
      for (let tenth = 0; tenth < 200; tenth += 1) {
        add(`${tenth}`);
        await pass(100);
      }
      return changed.mock.calls.length;
    };
    expect(await looksIn20s(5)).toBe(40);
    // 15 ms of work a second: of readings of 30 ms one in two seconds.
    expect(await looksIn20s(30)).toBe(10);
  });

  it('has looked half a second after a storm of the same words', async () => {
    effort = { ms: 5, asked: false };
    for (let hundredth = 0; hundredth < 500; hundredth += 1) {
      add('same');
      await pass(10);
    }
    changed.mockClear();
    add('same');
    await pass(500);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('falls silent with its signal', async () => {
    add('one');
    end.abort();
    add('two');
    await pass(10_000);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('navigation', () => {
  it('notices another address when the page changes with it, and reads anew after it settled', async () => {
    history.pushState({}, '', '/other');
    add('text');
    await pass(0);
    expect(navigated).toHaveBeenCalledTimes(1);
    await pass(400);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('takes going back for navigation, and a jump within the page for none', async () => {
    history.pushState({}, '', '/back');
    window.dispatchEvent(new Event('popstate'));
    expect(navigated).toHaveBeenCalledTimes(1);
    history.pushState({}, '', '/back#part');
    window.dispatchEvent(new Event('popstate'));
    expect(navigated).toHaveBeenCalledTimes(1);
  });

  it('tells when a page comes back from the cache of the browser', () => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(returned).not.toHaveBeenCalled();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(returned).toHaveBeenCalledTimes(1);
  });
});

describe('scrolling', () => {
  it('is told when it has ended, of the page and of any box in it, until the end', () => {
    const box = add('one');
    box.dispatchEvent(new Event('scroll'));
    expect(scrolled).not.toHaveBeenCalled();
    box.dispatchEvent(new Event('scrollend'));
    document.dispatchEvent(new Event('scrollend', { bubbles: true }));
    expect(scrolled).toHaveBeenCalledTimes(2);
    end.abort();
    box.dispatchEvent(new Event('scrollend'));
    expect(scrolled).toHaveBeenCalledTimes(2);
  });
});
