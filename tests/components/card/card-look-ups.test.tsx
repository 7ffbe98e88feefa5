// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { explainerOf } from '../invented.ts';
import { button, hasButton, press } from '../rendered.ts';
import { card, full } from './shown-card.tsx';

describe('look-ups within a card', () => {
  it('looks up terms named in the definition', async () => {
    const { box, actions } = card(full);
    await press(box, 'cargo');
    expect(actions.lookUp).toHaveBeenCalledWith('cargo');
  });

  it('goes back by Alt+←, but leaves the keys to the browser at the first term', async () => {
    const alt = () => new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    const { box, actions, again, props } = card(full);
    const first = alt();
    button(box, 'Close').dispatchEvent(first);
    expect(first.defaultPrevented).toBe(false);
    await again(<Card {...props} trail={['port levy']} />);
    const second = alt();
    button(box, 'Close').dispatchEvent(second);
    expect(second.defaultPrevented).toBe(true);
    expect(actions.back).toHaveBeenCalledOnce();
  });

  it('goes forward by Alt+→ or its button where the reader went back', async () => {
    const { box, actions, again, props } = card(full);
    expect(hasButton(box, 'Forward to cargo')).toBe(false);
    await again(<Card {...props} next="cargo" />);
    const alt = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true });
    button(box, 'Close').dispatchEvent(alt);
    expect(alt.defaultPrevented).toBe(true);
    await press(box, 'Forward to cargo');
    expect(actions.forward).toHaveBeenCalledTimes(2);
  });

  it('still knows what the reader said before another term was looked up', async () => {
    const { box, again, props } = card(full);
    await press(box, 'I know this');
    await again(<Card {...props} explainer={explainerOf({ entry: 'cargo' })} trail={['port levy']} />);
    expect(hasButton(box, 'I know this')).toBe(true);
    await again(<Card {...props} />);
    expect(hasButton(box, 'Undo')).toBe(true);
  });

  it('folds again and moves the focus to the way back when another term is looked up', async () => {
    const { box, again, props, actions } = card(full);
    await press(box, 'More about this');
    await again(
      <Card
        {...props}
        explainer={explainerOf({ entry: 'cargo', term: 'cargo', matters: 'x' })}
        trail={['port levy']}
      />,
    );
    expect(box.querySelector('details')).toBeNull();
    expect(document.activeElement).toBe(button(box, 'Back to port levy'));
    await press(box, 'Back to port levy');
    expect(actions.back).toHaveBeenCalled();
  });
});
