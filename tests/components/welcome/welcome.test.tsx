// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Welcome, type WelcomeProps } from '../../../components/welcome/welcome.tsx';
import { press, rendered, spies, textOf } from '../rendered.ts';

function welcome(change: Partial<WelcomeProps> = {}) {
  const actions = spies<WelcomeProps['actions']>();
  const props: WelcomeProps = {
    siteCount: 412,
    level: 2,
    opens: 'hover',
    marked: 4,
    nextKey: 'Alt+N',
    state: 'asking',
    actions,
    ...change,
  };
  return { ...rendered(<Welcome {...props} />), actions, props };
}

describe('Welcome', () => {
  it('asks for all sites, leads to the choice, or lets it be tried first', async () => {
    const { box, actions } = welcome();
    await press(box, 'Explain on 412 news sites');
    expect(actions.grant).toHaveBeenCalled();
    await press(box, 'I will choose the sites myself');
    expect(actions.chooseSites).toHaveBeenCalled();
    await press(box, 'Try it first, on a sample story');
    expect(actions.openSample).toHaveBeenCalled();
  });

  it('says how many words of its story are marked, once it is read', async () => {
    const { box, again, props } = welcome({ marked: null });
    const status = box.querySelector('[role="status"]') as Element;
    expect(textOf(status)).toBe('');
    await again(<Welcome {...props} marked={4} />);
    expect(textOf(status)).toBe('4 words are marked.');
    await again(<Welcome {...props} marked={1} />);
    expect(textOf(status)).toBe('1 word is marked.');
    await again(<Welcome {...props} marked={0} />);
    expect(textOf(status)).toBe('No word is marked for this reader.');
  });

  it('opens the next marked word by a button, which names the key where there is one', async () => {
    const { box, again, actions, props } = welcome();
    await press(box, 'Next marked wordAlt+N');
    expect(actions.nextWord).toHaveBeenCalled();
    await again(<Welcome {...props} nextKey="" />);
    expect(box.querySelector('kbd')).toBeNull();
  });

  it('takes level and opening', async () => {
    const { box, actions } = welcome();
    await act(() => (box.querySelector('input[name="level"][value="1"]') as HTMLElement).click());
    expect(actions.setLevel).toHaveBeenCalledWith(1);
    await act(() => (box.querySelector('input[value="click"]') as HTMLElement).click());
    expect(actions.setOpens).toHaveBeenCalledWith('click');
  });

  it('announces what is on and how to try it', async () => {
    const { box, again, props, actions } = welcome();
    await again(<Welcome {...props} state="granted" opens="click" />);
    const told = box.querySelector('[aria-live="polite"]') as Element;
    expect(textOf(told)).toContain('It is on, on 412 news sites');
    expect(textOf(told)).toContain('Click one for its card.');
    await press(box, 'Open the sample story');
    expect(actions.openSample).toHaveBeenCalled();
  });

  it('shows other ways after a refusal', async () => {
    const { box, actions } = welcome({ state: 'refused' });
    expect(textOf(box)).toContain('So nothing runs by itself.');
    await press(box, 'Ask again for 412 news sites');
    expect(actions.grant).toHaveBeenCalled();
  });
});
