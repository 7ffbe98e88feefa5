// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { given } from '../given.ts';
import {
  anchor,
  background,
  card,
  cardOnPage,
  inside,
  jump,
  leave,
  press,
  request,
  returned,
  settle,
} from './card-on-page.ts';

cardOnPage();

describe('the card and the page around it', () => {
  it('offers the way back after a jump, until Escape', async () => {
    await jump(true);
    expect(card.isOpen).toBe(false);
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    press('Back to where you were');
    await settle();
    expect(scrolled).toHaveBeenCalled();
    expect(inside.textContent).not.toContain('Back to where');
  });

  it('lets the page go on only when the site is on again', async () => {
    card.open(request());
    press('More actions');
    await settle();
    press('Not on this site');
    await settle();
    expect(leave).toHaveBeenLastCalledWith(true);
    expect(card.isOpen).toBe(true);
    press('Undo');
    await settle();
    expect(returned).toHaveBeenCalledOnce();
    expect(leave).toHaveBeenLastCalledWith(false);
  });

  it('offers the way back after a jump that was asked for elsewhere, without taking the focus', async () => {
    given(document, 'elementFromPoint', () => document.body);
    given(document.body, 'scrollTop', 700);
    const scrolledTo = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    const scrolledBack = vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(() => undefined);
    card.goTo(anchor);
    expect(scrolledTo).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(document.body);
    press('Back to where you were');
    await settle();
    expect(scrolledBack).toHaveBeenCalledWith(expect.objectContaining({ top: 700 }));
    expect(inside.textContent).not.toContain('Back to where');
  });

  it('brings the words into view before it takes the focus, and only then', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {
      anchor.getBoundingClientRect = () => new DOMRect(100, 100, 60, 20);
    });
    anchor.getBoundingClientRect = () => new DOMRect(100, 9_000, 60, 20);
    card.open(request(false));
    expect([card.isOpen, scrolled.mock.calls.length]).toEqual([false, 0]);
    card.open(request(true));
    expect([card.isOpen, scrolled.mock.calls.length]).toEqual([true, 1]);
    card.open(request(true));
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('offers no way back where the words of a jump are gone', async () => {
    await jump(false);
    expect(inside.textContent).not.toContain('Back to where');
  });

  it('takes the way back away with the page that it led to', async () => {
    await jump(true);
    expect(inside.textContent).toContain('Back to where');
    card.close();
    expect(inside.textContent).not.toContain('Back to where');
    expect(document.querySelector('[popover]')).toBeNull();
  });

  it('leaves the page as it was where leaving the site could not be stored', async () => {
    const { leaveSite } = background;
    background.leaveSite = () => Promise.reject(new Error('storage is full'));
    card.open(request());
    press('More actions');
    await settle();
    press('Not on this site');
    await settle();
    expect(inside.textContent).toContain('storage is full');
    expect(leave).toHaveBeenLastCalledWith(false);
    background.leaveSite = leaveSite;
  });

  it('does not take the focus out of a field that the reader has reached meanwhile', () => {
    const field = document.createElement('input');
    document.body.append(field);
    document.querySelector('button')?.focus();
    card.open(request(true));
    field.focus();
    card.close();
    expect(document.activeElement).toBe(field);
  });

  it('takes the focus where it is opened by key, and gives it back', () => {
    const before = document.querySelector('button');
    before?.focus();
    card.open(request(true));
    expect(inside.activeElement?.getAttribute('role')).toBe('dialog');
    card.close();
    expect(document.activeElement).toBe(before);
  });
});
