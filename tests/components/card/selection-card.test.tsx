// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { menuOf } from '../../../components/card/menu-choices.ts';
import type { NestedCardActions } from '../../../components/card/nested-card.tsx';
import { SelectionCard, type SelectionCardProps } from '../../../components/card/selection-card.tsx';
import type { SelectionAnswer, SelectionMatch } from '../../../explain/look-up/selection/selection-answer.ts';
import { given } from '../../given.ts';
import { explainerOf } from '../invented.ts';
import { button, hasButton, press, rendered, spies, textOf } from '../rendered.ts';

const place = { block: 4, start: 0, end: 20, section: 'Background', paragraph: 4 };
const levy: SelectionMatch = {
  kind: 'entry',
  how: 'exact',
  entry: 'levy',
  term: 'port levy',
  definition: 'A charge.',
  senses: [],
  matched: [],
};
const whip: SelectionMatch = {
  ...levy,
  entry: 'whip',
  term: 'whip',
  senses: [
    { id: 'whip/person', label: 'person', definition: 'A member.' },
    { id: 'whip/call', label: 'call', definition: 'A call.' },
  ],
};
const person: SelectionMatch = {
  kind: 'person',
  how: 'exact',
  name: 'Ana Reyes',
  description: 'port director',
  ...place,
};
const passage: SelectionMatch = {
  kind: 'passage',
  how: 'exact',
  text: 'The levy returns.',
  leansBack: false,
  matched: [],
  ...place,
};

async function card(
  answer: SelectionAnswer | Error,
  text = 'levy',
  { around = '', voice = 'selected' as SelectionCardProps['voice'] } = {},
) {
  const actions: NestedCardActions = {
    ...spies<NestedCardActions>(),
    jump: vi.fn(),
    close: vi.fn(),
    lookUp: vi.fn(async (entry: string) => explainerOf({ entry, term: entry, definition: `All about ${entry}.` })),
  };
  const explain = vi.fn(async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const search = vi.fn();
  const writeWord = vi.fn();
  const kept = { around, voice, sheet: false, from: null, version: '0.1.0', menuOf };
  const { box } = rendered(
    <SelectionCard text={text} explain={explain} search={search} writeWord={writeWord} actions={actions} {...kept} />,
  );
  await act(async () => undefined);
  await act(async () => undefined);
  return { box, actions, explain, search, writeWord };
}
const buttons = (box: Element) =>
  [...box.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? textOf(one));
const found = (...matches: readonly SelectionMatch[]): SelectionAnswer => ({ kind: 'found', text: 'levy', matches });

/** The address to which the card leads for more. */
async function lookedUp(box: Element): Promise<string> {
  const opened = vi.fn();
  given(window, 'open', opened);
  await press(box, 'Look it up on Wikipedia');
  return String(opened.mock.lastCall?.[0]);
}

describe('the card of a selection', () => {
  it('tells what somebody says and where they are named again, and repeats none of it', async () => {
    const says = [
      { block: 9, start: 0, end: 17, text: 'The levy returns.', paragraph: 8, leansBack: false, section: null },
    ];
    const named = [{ block: 12, start: 4, end: 9, section: null, paragraph: 11 }];
    const same: SelectionMatch = { ...passage, ...place, block: 9, start: 0, end: 17 };
    const { box, actions } = await card(found({ ...person, says, named }, same));
    expect(textOf(box).match(/The levy returns/g)).toHaveLength(1);
    expect(textOf(box)).toContain('Named again:');
    await press(box, 'Paragraph 11');
    expect(actions.jump).toHaveBeenCalledWith({ block: 12, start: 4, end: 9 });
  });

  it('offers the glossary’s search, with the words, where nothing is known', async () => {
    const { box, search, writeWord } = await card(
      { kind: 'nothing', text: 'demurrage', why: 'unknown' },
      ' demurrage ',
    );
    await press(box, 'Search the glossary');
    expect(search).toHaveBeenCalledWith('demurrage');
    await press(box, 'Add to your words');
    expect(writeWord).toHaveBeenCalledWith('demurrage', expect.any(String));
    expect(hasButton((await card(found(levy))).box, 'Search the glossary')).toBe(false);
  });

  it('opens the one entry that is plainly meant, without a way back to itself', async () => {
    const { box, actions } = await card(found(levy, passage));
    expect(textOf(box)).toContain('All about levy.');
    expect(buttons(box).filter((name) => name.startsWith('Back'))).toEqual([]);
    const alt = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    button(box, 'Close').dispatchEvent(alt);
    expect(alt.defaultPrevented).toBe(false);
    expect(actions.lookUp).toHaveBeenCalledOnce();
  });

  it('leads back to what was found from an entry that was chosen there', async () => {
    const { box } = await card(found({ ...levy, how: 'contained' }, passage), 'levy and more');
    await press(box, 'port levy');
    await act(async () => undefined);
    await press(box, 'Back to levy and more');
    expect(textOf(box)).toContain('“The levy returns.”');
    expect(document.activeElement).toBe(button(box, 'Close'));
  });

  it('begins with the best match, be it the glossary’s or the article’s', async () => {
    const sections = async (...matches: readonly SelectionMatch[]) =>
      [...(await card(found(...matches))).box.querySelectorAll('section')].map((one) => one.getAttribute('aria-label'));
    expect(await sections(person, { ...levy, how: 'begins' })).toEqual(['In this article', 'Glossary']);
    expect(await sections({ ...levy, how: 'inflected' }, { ...person, how: 'contained' }, whip)).toEqual([
      'Glossary',
      'In this article',
    ]);
  });

  it('gives what the article says next where nothing else is known, and not what the reader is looking at', async () => {
    const said = (text: string, block: number): SelectionMatch => ({ ...passage, text, block });
    const answer = found(said('Here it is.', 5), said('Long before.', 1), said('At the end.', 9), said('Next.', 6));
    const { box } = await card(answer, 'it', { around: 'Nobody knows. Here it is.' });
    expect(textOf(box)).toContain('The glossary does not have these words.');
    expect([...box.querySelectorAll('blockquote')].map(textOf)).toEqual(['“Next.”', '“At the end.”', '“Long before.”']);
  });

  it('says plainly that nothing is known where the article has no more than the reader is looking at', async () => {
    const { box } = await card(found(passage), 'levy', { around: 'So be it. The levy returns. In May.' });
    expect(textOf(box)).toContain('Neither the glossary nor this text explains');
    expect(box.querySelector('blockquote')).toBeNull();
  });

  it('shows all meanings of a word that has several', async () => {
    const { box, actions } = await card(found(whip));
    expect(textOf(box)).toContain('person A member.');
    expect(textOf(box)).toContain('call A call.');
    await press(box, 'whip');
    expect(actions.lookUp).toHaveBeenCalledWith('whip');
  });

  it('shows people and passages of the article, each with its jump', async () => {
    const { box, actions } = await card(found(person, passage));
    expect(textOf(box)).toContain('Ana Reyes port director');
    await press(box, 'Background, paragraph 4');
    expect(actions.jump).toHaveBeenCalledWith({ block: 4, start: 0, end: 20 });
  });

  it('offers a way on where nothing is known', async () => {
    const { box } = await card({ kind: 'nothing', text: 'levy', why: 'unknown' }, '  levy & more ');
    expect(textOf(box)).toContain('Neither the glossary nor this text');
    expect(await lookedUp(box)).toContain('search=levy%20%26%20more');
  });

  it('says no more of words that were only pointed at than that they are not in the glossary', async () => {
    const { box } = await card({ kind: 'nothing', text: 'levy', why: 'unknown' }, 'levy', {
      voice: 'pointed',
    });
    expect(textOf(box)).toContain('Not in the glossary.');
    expect(textOf(box)).not.toContain('selection');
    expect(await lookedUp(box)).toContain('search=levy');
  });

  it('says where nobody answers, and asks again', async () => {
    const { box, explain } = await card(new Error('gone'));
    expect(hasButton(box, 'Try again')).toBe(true);
    await press(box, 'Try again');
    expect(explain).toHaveBeenCalledTimes(2);
  });

  it('names a long selection by its beginning', async () => {
    const { box } = await card({ kind: 'nothing', text: '', why: 'unknown' }, 'word '.repeat(40));
    expect(textOf(box.querySelector('h2') ?? box).length).toBeLessThan(70);
  });
});
