// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Welcome, type WelcomeActions, type WelcomeProps } from '../../../components/welcome/welcome.tsx';
import { press, rendered, spies, textOf } from '../rendered.ts';

function welcome(change: Partial<WelcomeProps> = {}) {
  const actions = spies<WelcomeActions>();
  const props: WelcomeProps = { siteCount: 412, level: 2, opens: 'hover', state: 'asking', actions, ...change };
  return { ...rendered(<Welcome {...props} />), actions, props };
}

describe('Welcome', () => {
  it('asks for all sites or leads to the choice', async () => {
    const { box, actions } = welcome();
    await press(box, 'Explain on 412 news sites');
    expect(actions.grant).toHaveBeenCalled();
    await press(box, 'I will choose the sites myself');
    expect(actions.chooseSites).toHaveBeenCalled();
  });

  it('marks fewer words the more the reader knows', () => {
    const { box } = welcome();
    expect([...box.querySelectorAll('.lv')].map((each) => each.querySelectorAll('[data-marked]').length)).toEqual([
      6, 3, 1,
    ]);
  });

  it('takes level and opening', async () => {
    const { box, actions } = welcome();
    await act(() => (box.querySelector('input[name="level"][value="1"]') as HTMLElement).click());
    expect(actions.setLevel).toHaveBeenCalledWith(1);
    await act(() => (box.querySelector('input[value="click"]') as HTMLElement).click());
    expect(actions.setOpens).toHaveBeenCalledWith('click');
  });

  it('announces what is on and how to try it', async () => {
    const { box, again, props } = welcome();
    await again(<Welcome {...props} state="granted" opens="click" />);
    const told = box.querySelector('[aria-live="polite"]') as Element;
    expect(textOf(told)).toContain('It is on, on 412 news sites');
    expect(textOf(told)).toContain('Click one for its card.');
  });

  it('shows other ways after a refusal', async () => {
    const { box, actions } = welcome({ state: 'refused' });
    expect(textOf(box)).toContain('So nothing runs by itself.');
    await press(box, 'Ask again for 412 news sites');
    expect(actions.grant).toHaveBeenCalled();
  });
});
