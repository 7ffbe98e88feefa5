// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { menuOf } from '../../../components/card/menu-choices.ts';
import { NestedCard, type NestedCardProps } from '../../../components/card/nested-card.tsx';
import type { Explainer } from '../../../explain/model/reading.ts';
import { explainerOf, passageOf } from '../invented.ts';
import { button, hasButton, press, rendered, spies, textOf } from '../rendered.ts';

const first = explainerOf({
  term: 'port levy',
  definition: 'A charge on cargo.',
  related: [{ id: 'cargo', term: 'cargo' }],
  passages: [passageOf('The levy returns in May.', { block: 4, start: 0, end: 24 })],
});
const cargo = explainerOf({
  entry: 'cargo',
  term: 'cargo',
  definition: 'What a ship carries.',
  passages: [passageOf('Cargo paid before.', { block: 4, start: 0, end: 18 })],
});

function nested(lookUp: NestedCardProps['actions']['lookUp'], here: NestedCardProps['here'] = null) {
  const actions = { ...spies<NestedCardProps['actions']>(), lookUp };
  const others = { sheet: false, from: null, version: '0.1.0', offersStop: true, menuOf };
  return rendered(<NestedCard explainer={first} here={here} {...others} actions={actions} />);
}
const heading = (box: Element) => textOf(box.querySelector('h2') ?? box);
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

describe('NestedCard', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('shows a related term in the same card, and the way back', async () => {
    const { box } = nested(async () => cargo);
    await press(box, 'cargo');
    await pass(0);
    expect(heading(box)).toBe('cargo');
    await press(box, 'Back to port levy');
    expect(heading(box)).toBe('port levy');
    await press(box, 'Forward to cargo');
    expect(heading(box)).toBe('cargo');
  });

  it('says that it waits only where an answer is slow', async () => {
    let answer: (explainer: Explainer) => void = () => {};
    const { box } = nested(() => new Promise((resolve) => (answer = resolve)));
    await press(box, 'cargo');
    await pass(100);
    expect(heading(box)).toBe('port levy');
    await pass(100);
    expect(textOf(box)).toContain('Looking it up');
    answer(cargo);
    await pass(0);
    expect(textOf(box)).toContain('What a ship carries.');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind a quick answer', async () => {
    const { box } = nested(async () => cargo);
    await press(box, 'cargo');
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks again after a failure', async () => {
    const lookUp = vi.fn<NestedCardProps['actions']['lookUp']>();
    lookUp.mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(cargo);
    const { box } = nested(lookUp);
    await press(box, 'cargo');
    await pass(0);
    expect(button(box, 'Try again')).toBeDefined();
    await press(box, 'Try again');
    await pass(0);
    expect(heading(box)).toBe('cargo');
    expect(lookUp).toHaveBeenCalledTimes(2);
  });

  it('offers only at the first term to stop marking it', async () => {
    const { box } = nested(async () => cargo);
    expect(hasButton(box, 'Stop marking it')).toBe(true);
    await press(box, 'cargo');
    await pass(0);
    expect(hasButton(box, 'Stop marking it')).toBe(false);
  });

  it('hides only at the first term what the reader is looking at', async () => {
    const { box } = nested(async () => cargo, { block: 4, start: 0, end: 30 });
    expect(hasButton(box, 'Background, paragraph 5')).toBe(false);
    await press(box, 'cargo');
    await pass(0);
    expect(textOf(box)).toContain('Cargo paid before.');
  });
});
