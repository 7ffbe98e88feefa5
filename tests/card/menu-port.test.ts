import { afterAll, expect, it, vi } from 'vitest';
import { menuOfThisFrame, offerMenu } from '../../card/menu-port.ts';
import type { Asked, Choice } from '../../components/card/menu-choices.ts';

afterAll(() => offerMenu(() => []));

it('a card asks for its menu when it is wanted, and shows an empty one until it is there', () => {
  offerMenu(() => []);
  const asked = {} as Asked;
  expect(menuOfThisFrame(asked)).toEqual([]);
  const choices: readonly Choice[] = [{ label: 'Copy', run: () => null }];
  const menuOf = vi.fn(() => choices);
  offerMenu(menuOf);
  expect(menuOfThisFrame(asked)).toBe(choices);
  expect(menuOf).toHaveBeenCalledWith(asked);
});
