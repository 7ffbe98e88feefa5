import { expect, it } from 'vitest';
import { behindCard, offerBehind } from '../../card/behind-port.ts';

it('a card finds what stands behind it once that is there', () => {
  const behind = { menuOf: () => [], guardCard: () => () => true, copyText: async () => true };
  offerBehind(behind);
  expect(behindCard()).toBe(behind);
});
