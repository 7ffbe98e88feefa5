// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Sample, type SampleProps } from '../../../components/sample/sample.tsx';
import { story } from '../../../components/sample/story.ts';
import { press, rendered, spies, textOf } from '../rendered.ts';

function sample(change: Partial<SampleProps> = {}) {
  const actions = spies<SampleProps['actions']>();
  const props: SampleProps = { opens: 'hover', keys: { next: 'Alt+N', previous: 'Alt+P' }, actions, ...change };
  return { ...rendered(<Sample {...props} />), actions, props };
}

const notesOf = (box: Element) => [...box.querySelectorAll('.note h2')].map(textOf);

describe('Sample', () => {
  it('shows the whole story under its headline', () => {
    const { box } = sample();
    expect(textOf(box.querySelector('h1') as Element)).toBe(story.headline);
    expect(box.querySelectorAll('article p')).toHaveLength(story.paragraphs.length);
  });

  it('says in a sentence each what card, toolbar and keys are for', () => {
    const { box } = sample();
    expect(notesOf(box)).toEqual(['Cards', 'The toolbar button', 'Keys']);
    expect(textOf(box)).toContain('Rest the pointer on a marked word');
    expect(textOf(box)).toContain('Alt+N opens the card of the next marked word, Alt+P that of the one before');
  });

  it('speaks of clicks where only they open cards, and of no keys that are not set', () => {
    const { box } = sample({ opens: 'click', keys: { next: '', previous: '' } });
    expect(textOf(box)).toContain('Click or tap a marked word');
    expect(textOf(box)).toContain('You can set keys');
    expect(sample({ keys: { next: 'Alt+N', previous: '' } }).box.textContent).not.toContain('that of the one before');
  });

  it('opens the next marked word for whoever has no key', async () => {
    const { box, actions } = sample();
    await press(box, 'Next marked word');
    expect(actions.nextWord).toHaveBeenCalled();
  });

  it('keeps the focus among the notes while they are sent away, and gives them back', async () => {
    const { box } = sample();
    const focused = () =>
      document.activeElement?.getAttribute('aria-label') ?? textOf(document.activeElement as Element);
    await press(box, 'Dismiss: Cards');
    expect(notesOf(box)).toEqual(['The toolbar button', 'Keys']);
    expect(focused()).toBe('Dismiss: The toolbar button');
    await press(box, 'Dismiss: The toolbar button');
    await press(box, 'Dismiss: Keys');
    expect(focused()).toBe('Show the notes again');
    await press(box, 'Show the notes again');
    expect(notesOf(box)).toHaveLength(3);
  });

  it('leaves the focus alone when it opens', () => {
    sample();
    expect(document.activeElement).toBe(document.body);
  });
});
