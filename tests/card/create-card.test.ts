// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../explain/model/article.ts';
import {
  background,
  card,
  cardOnPage,
  closed,
  dismiss,
  explainer,
  heading,
  here,
  inside,
  press,
  request,
  settle,
} from './card-on-page.ts';

cardOnPage();

describe('the card', () => {
  it('begins with its own term again, wherever a look-up had led in the card before', async () => {
    card.open(request());
    press('clause');
    await settle();
    expect(heading()).toContain('clause');
    card.open(request());
    await settle();
    expect(heading()).toContain('treaty');
  });

  it('says once that it closed itself, and not when it was told to', async () => {
    card.open(request());
    press('Close');
    expect(card.isOpen).toBe(false);
    expect(closed).toHaveBeenCalledOnce();
    card.open(request());
    card.close();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('tells of each opened term where it stood, for readers who keep what they meet', () => {
    const article = {
      meta: { title: 'A page' },
      blocks: [
        { id: 4, text: 'Another.' },
        { id: 0, text: 'treaty words' },
      ],
    } as unknown as Article;
    card.open({ ...request(), article });
    expect(background.met).toHaveBeenLastCalledWith(
      explainer('treaty', [{ id: 'clause', term: 'clause' }]),
      'treaty words',
      0,
      'A page',
    );
    card.open({ ...request(), article: null });
    expect(background.met).toHaveBeenLastCalledWith(expect.anything(), '', 0, '');
  });

  it('counts each opening, and asks the next time whether to go on marking a term that was opened often', async () => {
    vi.mocked(background.opened).mockResolvedValueOnce(true);
    card.open(request());
    await settle();
    expect(background.opened).toHaveBeenLastCalledWith('treaty');
    expect(inside.textContent).not.toContain('three times');
    card.open(request());
    expect(inside.textContent).toContain('three times');
    expect(background.askedToStop).toHaveBeenCalledWith('treaty');
    await settle();
    card.open(request());
    expect(inside.textContent).not.toContain('three times');
  });

  it('shows what was prepared while the pointer rested, without making it anew', async () => {
    const wish = request();
    card.prepare(wish.about, wish.article);
    await settle(200);
    const made = inside.querySelector('h2');
    expect(made?.textContent).toContain('treaty');
    expect(document.querySelector('[popover]')).toBeNull();
    card.open(wish);
    expect(inside.querySelector('h2')).toBe(made);
    card.close();
    card.open(wish);
    expect(inside.querySelector('h2')).not.toBe(made);
  });

  it('prepares nothing in the place of a card that is open', async () => {
    card.open(request());
    card.prepare({ kind: 'term', explainer: explainer('clause'), here }, null);
    await settle(200);
    expect(heading()).toContain('treaty');
  });

  it('says so where neither glossary nor article knows what was selected', async () => {
    card.open({ ...request(true), about: { kind: 'selection', text: 'zeppelin' } });
    await settle();
    expect(heading()).toBe('zeppelin');
    expect(inside.textContent).toContain('Neither the glossary nor this text');
    expect(background.opened).not.toHaveBeenCalledWith('zeppelin');
  });

  it('asks of a mark that is no term what stands there', async () => {
    const blocks = [{ id: 3, text: 'The harbour master Levin left.' }];
    const explained = {
      ...explainer('article:person/Ilse Levin'),
      term: 'Levin',
      definition: '',
      isAsked: true,
    } as const;
    const article = { meta: { title: 'A page' }, blocks } as unknown as Article;
    card.open({
      ...request(),
      article,
      about: { kind: 'term', explainer: explained, here: { ...here, block: 3, start: 19 } },
    });
    await vi.waitFor(() => expect(inside.textContent).toContain('Not in the glossary.'));
    expect(background.explainPointed).toHaveBeenCalledWith(blocks[0]?.text, 19, article);
    expect(inside.querySelector('h2')?.textContent).toBe('Levin');
  });

  it('takes a doubted meaning off the page at once, and remembers the doubt', async () => {
    card.open(request());
    press('More actions');
    await settle();
    press('Wrong meaning here');
    await settle();
    expect(dismiss).toHaveBeenCalledWith('treaty', true);
    expect(background.doubt).toHaveBeenCalledWith('treaty', true, undefined);
  });
});
