// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import type { BulkOutcome, KnownTerm, OptionsActions } from '../../../components/options/section/options-view.ts';
import type { TopicTerm } from '../../../contract/topic-terms.ts';
import { button, hasButton, press as pressed, spies, textOf } from '../rendered.ts';
import { input, options } from './shown-options.tsx';

const term = (name: string, also: readonly string[] = []): TopicTerm => ({
  entry: name.replaceAll(' ', '-'),
  term: name,
  also,
});
const terms = [term('basis point', ['bp']), term('bear market'), term('yield curve')];
const undo = vi.fn(async () => true);
const done: BulkOutcome = { kind: 'done', undo };

/** The section, with its topics; `open` unfolds one. */
function topics(given: Partial<OptionsActions> = {}, known: readonly KnownTerm[] = []) {
  const actions = spies<OptionsActions>({ topicTerms: async () => terms, know: vi.fn(async () => done), ...given });
  const shown = options({ known }, actions);
  const box = shown.box.querySelector('#topics') as Element;
  const open = async (name: string) => {
    await act(() => unfold(box, name).click());
    await settle();
  };
  return { ...shown, box, open };
}

/** What was asked has been answered, and is drawn. */
const settle = () => act(async () => new Promise((answered) => setTimeout(answered)));

async function press(box: Element, name: string): Promise<void> {
  await pressed(box, name);
  await settle();
}

function unfold(box: Element, name: string): HTMLElement {
  const found = [...box.querySelectorAll<HTMLElement>('.unfold')].find((each) => textOf(each).startsWith(name));
  if (!found) throw new Error(`no topic ${name}`);
  return found;
}

const pick = (box: Element, label: string, value: string) => {
  const select = box.querySelector(`select[aria-label="${label}"]`) as HTMLSelectElement;
  select.value = value;
  return act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
};
const listed = (box: Element) => [...box.querySelectorAll('.tick-list .row b')].map(textOf);
const tick = (box: Element, name: string) => {
  const label = [...box.querySelectorAll('label.tick')].find((each) => textOf(each).startsWith(name));
  const checkbox = label?.querySelector('input');
  if (!checkbox) throw new Error(`no box “${name}”`);
  return act(() => checkbox.click());
};

describe('Options: topics', () => {
  it('are switched, and given a level of their own or that of everything', async () => {
    const { box, actions } = topics();
    await press(box, 'Mark Economy');
    expect(actions.setTopic).toHaveBeenLastCalledWith('economy', { on: false });
    await press(box, 'Mark US government');
    expect(actions.setTopic).toHaveBeenLastCalledWith('us-government', { on: true });
    await pick(box, 'How much you know of Economy', '3');
    expect(actions.setTopic).toHaveBeenLastCalledWith('economy', { level: 3 });
    await pick(box, 'How much you know of Markets and finance', '');
    expect(actions.setTopic).toHaveBeenLastCalledWith('markets-finance', { level: null });
  });

  it('ask for no level where they are off, and keep it', () => {
    const { box } = topics();
    const select = (name: string) =>
      box.querySelector(`[aria-label="How much you know of ${name}"]`) as HTMLSelectElement;
    expect(select('US government').disabled).toBe(true);
    expect(select('US government').value).toBe('3');
    expect(select('Economy').disabled).toBe(false);
  });

  it('say that they could not be read', () => {
    const { box } = options({ topics: { rows: [], problem: 'The topics could not be read.' } });
    expect(textOf(box.querySelector('#topics [role="alert"]') as Element)).toBe('The topics could not be read.');
  });
});

describe('Options: the terms of a topic', () => {
  it('are read when the topic is unfolded, and once more where that failed', async () => {
    const topicTerms = vi.fn().mockRejectedValueOnce(new Error('asleep')).mockResolvedValue(terms);
    const { box, open } = topics({ topicTerms });
    expect(topicTerms).not.toHaveBeenCalled();
    await open('Markets and finance');
    expect(topicTerms).toHaveBeenLastCalledWith('markets-finance');
    expect(textOf(box)).toContain('could not be read');
    await press(box, 'Try again');
    expect(listed(box)).toEqual(['basis point', 'bear market', 'yield curve']);
    expect(unfold(box, 'Markets').getAttribute('aria-expanded')).toBe('true');
  });

  it('are known by one button, several at once, and that is taken back at once', async () => {
    const { box, open, actions } = topics();
    await open('Markets and finance');
    expect((button(box, 'I know these') as HTMLButtonElement).disabled).toBe(true);
    await tick(box, 'bear market');
    expect(hasButton(box, 'I know this one')).toBe(true);
    await tick(box, 'yield curve');
    await press(box, 'I know these 2');
    expect(actions.know).toHaveBeenCalledExactlyOnceWith(['bear-market', 'yield-curve']);
    expect(textOf(box)).toContain('2 terms: marked no longer.');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press(box, 'Undo');
    expect(undo).toHaveBeenCalledOnce();
    expect(textOf(box)).toContain('Taken back.');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Search: Terms of Markets and finance');
  });

  it('are all ticked at once: those that were found, but for what is known already', async () => {
    const known = [{ entry: 'bear-market', what: 'known', term: 'bear market', since: '2025-03-04' }] as const;
    const { box, open, actions } = topics({}, known);
    await open('Markets and finance');
    await tick(box, 'All 2 of these');
    await press(box, 'I know these 2');
    expect(actions.know).toHaveBeenLastCalledWith(['basis-point', 'yield-curve']);
    const row = [...box.querySelectorAll('.tick-list .row')].find((each) => textOf(each).startsWith('bear'));
    expect(textOf(row as Element)).toBe('bear marketknown');
    expect(row?.querySelector('input')).toBeNull();
  });

  it('are found by any of their wordings, and what is ticked stays so', async () => {
    const { box, open, actions } = topics();
    await open('Markets and finance');
    await tick(box, 'yield curve');
    await input(box, '.tick-list .find input', 'bp');
    expect(listed(box)).toEqual(['basis point']);
    await tick(box, 'basis point');
    await input(box, '.tick-list .find input', 'zzzz');
    expect(textOf(box)).toContain('No term here fits.');
    await press(box, 'I know these 2');
    expect(actions.know).toHaveBeenLastCalledWith(['basis-point', 'yield-curve']);
  });

  it('stay ticked where they could not be kept, and that is said', async () => {
    const know = vi.fn(async (): Promise<BulkOutcome> => ({ kind: 'failed', problem: 'The storage is full.' }));
    const { box, open } = topics({ know });
    await open('Markets and finance');
    await tick(box, 'yield curve');
    await press(box, 'I know this one');
    expect(textOf(box.querySelector('[role="alert"]') as Element)).toBe('The storage is full.');
    expect(hasButton(box, 'I know this one')).toBe(true);
    expect(hasButton(box, 'Undo')).toBe(false);
  });

  it('say that an undo could not be kept', async () => {
    const outcome: BulkOutcome = { kind: 'done', undo: async () => false };
    const { box, open } = topics({ know: async () => outcome });
    await open('Markets and finance');
    await tick(box, 'yield curve');
    await press(box, 'I know this one');
    await press(box, 'Undo');
    expect(textOf(box.querySelector('[role="alert"]') as Element)).toContain('could not be taken back');
  });

  it('are drawn in parts where there are a thousand, and counted and ticked whole', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => term(`${String.fromCharCode(97 + (at % 26))} term ${at}`));
    const { box, open, actions } = topics({ topicTerms: async () => many });
    await open('Economy');
    expect(listed(box)).toHaveLength(60);
    await press(box, 'Show 60 more of 1,000');
    expect(listed(box)).toHaveLength(120);
    await pick(box, 'Letter: Terms of Economy', 'B');
    expect(listed(box)).toHaveLength(39);
    await tick(box, 'All 39 of these');
    await press(box, 'I know these 39');
    expect(vi.mocked(actions.know).mock.lastCall?.[0]).toHaveLength(39);
  });
});

describe('Options: many known terms', () => {
  const known = Array.from({ length: 20 }, (_, at): KnownTerm => {
    const what = at % 5 === 0 ? 'hidden' : 'known';
    return { entry: `term-${at}`, what, term: `term ${at}`, since: '2025-03-04' };
  });
  const section = (given: Partial<OptionsActions>) => {
    const shown = options({ known }, spies<OptionsActions>(given));
    return { ...shown, box: shown.box.querySelector('#known') as Element };
  };

  it('are searched, and marked again one by one or many at once', async () => {
    const { box, actions } = section({ markAllAgain: vi.fn(async () => done) });
    await input(box, '.find input', 'term 10');
    expect(listed(box)[0]).toBe('term 10');
    await press(box, 'Mark again: term 10');
    expect(actions.markAgain).toHaveBeenCalledWith(expect.objectContaining({ entry: 'term-10', what: 'hidden' }));
    await tick(box, 'term 10');
    await input(box, '.find input', '');
    await tick(box, 'term 3');
    await press(box, 'Mark these 2 again');
    const [again] = vi.mocked(actions.markAllAgain).mock.lastCall ?? [];
    expect(again?.map(({ entry }) => entry)).toEqual(['term-3', 'term-10']);
    expect(textOf(box)).toContain('2 terms: marked again.');
    expect(hasButton(box, 'Undo')).toBe(true);
  });

  it('need no search where they are few', () => {
    const { box, again, props } = options({ known: known.slice(0, 11) });
    expect(box.querySelector('#known .tick-list')).toBeNull();
    again(<Options {...props} known={known.slice(0, 12)} />);
    expect(box.querySelector('#known .tick-list')).not.toBeNull();
  });
});
