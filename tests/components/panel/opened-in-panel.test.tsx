// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import { explainerOf } from '../invented.ts';
import { button, press, textOf } from '../rendered.ts';
import { named, panel } from './shown-panel.tsx';

describe('what is opened in the side panel', () => {
  const entry = { explainer: explainerOf(), trail: [], next: null, state: 'ready' } as const;

  it('is a term as a card that offers neither panel nor site', async () => {
    const { box } = panel({ opened: { kind: 'entry', entry, places: [] } });
    await press(box, 'More actions');
    expect(textOf(box)).not.toContain('Open in side panel');
    expect(textOf(box)).not.toContain('Not on this site');
    expect(box.querySelector('ol')).toBeNull();
    expect(textOf(box)).not.toContain('mention');
  });

  it('lists all its places in the article, a few words around each, and goes there', async () => {
    const places = [named(1, 'that the '), named(2, 'a second ')];
    const { box, actions } = panel({ opened: { kind: 'entry', entry, places } });
    const list = box.querySelector('.mentions');
    expect(textOf(list?.querySelector('h2') ?? box)).toBe('2 mentions');
    expect([...(list?.querySelectorAll('.words-of') ?? [])].map(textOf)).toEqual([
      '… that the levy is due',
      '… a second levy is due',
    ]);
    expect([...(list?.querySelectorAll('b') ?? [])].map(textOf)).toEqual(['levy', 'levy']);
    await press(box, 'Go to paragraph 2');
    expect(actions.card.jump).toHaveBeenCalledWith({ block: 2, start: 2, end: 6 });
    await press(box, 'Copy link to this passage');
    expect(actions.copyLink).toHaveBeenCalledWith(1, 2, 6);
  });

  it('is somebody with all places, and the focus goes there and back', async () => {
    const { box, actions, again, props } = panel();
    await press(box, 'Ana Reyes');
    expect(actions.openPerson).toHaveBeenCalledWith('Ana Reyes');
    const person = { name: 'Ana Reyes', description: 'harbour chief' };
    await again(<Panel {...props} opened={{ kind: 'person', person, places: [named(2, 'the ')] }} />);
    expect(textOf(box.querySelector('.person') ?? box)).toContain('Ana Reyesharbour chief1 mention');
    expect(document.activeElement).toBe(button(box, 'Back'));
    await press(box, 'Back');
    expect(actions.close).toHaveBeenCalled();
    await again(<Panel {...props} />);
    expect(document.activeElement).toBe(button(box, 'Ana Reyes'));
  });
});

describe('places in the side panel', () => {
  const map = { width: 320, height: 200, land: 'M0,0Z', borders: '', here: 'M1,1Z', dots: [], disputed: [] };
  const place = (at: number, name: string) =>
    ({
      kind: 'country',
      place: name,
      text: name,
      name,
      is: 'country in the north',
      block: at,
      start: 0,
      end: 4,
      paragraph: at,
    }) as const;
  const middles = [{ x: 10, y: 20 }, null];

  it('stand on one map behind what happened, numbered, and in words with the way to each', async () => {
    const story = { map: { ...map, middles }, places: [place(1, 'Lisk'), place(2, 'Oren')] };
    const { box, actions } = panel({ map: story });
    const titles = [...box.querySelectorAll('.brief h2')].map(textOf);
    expect(titles.slice(0, 2)).toEqual(['What happened', 'Where']);
    expect(box.querySelector('.map svg')?.getAttribute('aria-label')).toBe('Map: Lisk, Oren');
    expect([...box.querySelectorAll('.map text')].map(textOf)).toEqual(['1']);
    expect([...box.querySelectorAll('.at')].map(textOf)).toEqual([
      '1. Lisk, country in the north',
      '2. Oren, country in the north',
    ]);
    await press(box, 'Oren');
    expect(actions.openPlace).toHaveBeenCalledWith({ kind: 'country', place: 'Oren', text: 'Oren' });
  });

  it('have no number where there is one, and no section where there is none', () => {
    const alone = panel({ map: { map: { ...map, middles }, places: [place(1, 'Lisk')] } });
    expect(textOf(alone.box.querySelector('.at') ?? alone.box)).toBe('Lisk, country in the north');
    expect(alone.box.querySelector('.map text')).toBeNull();
    expect(textOf(panel().box)).not.toContain('Where');
  });

  it('are opened as the card shows them, with every mention', async () => {
    const facts = {
      kind: 'country',
      place: 'LK',
      name: 'Lisk',
      is: 'country in the north',
      countries: ['LK'],
    } as const;
    const opened = {
      kind: 'fact',
      name: 'Lisk',
      person: null,
      fact: { kind: 'place', facts },
      places: [named(1, 'the '), named(2, 'a ')],
    } as const;
    const { box, actions } = panel({ opened });
    expect(textOf(box.querySelector('.card .found') ?? box)).toContain('Lisk country in the north');
    expect(textOf(box)).toContain('2 mentions');
    await press(box, 'Close');
    expect(actions.close).toHaveBeenCalled();
    expect(textOf(panel({ opened: { ...opened, fact: null } }).box)).toContain('Nothing is known of this place.');
  });
});
