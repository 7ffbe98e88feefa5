import { describe, expect, it } from 'vitest';
import { dispatch, NoAnswerError, sender } from '../../extension/messenger.ts';

interface Contract {
  double: { request: { value: number }; answer: number };
}
const handlers = {
  double: ({ value }: { value: number }) => {
    if (Number.isNaN(value)) throw new Error('not a number');
    return value * 2;
  },
};
const send = sender<Contract>((message) => dispatch<Contract, null>(handlers, message, null));

describe('messages', () => {
  it('bring back the answer', async () => {
    expect(await send({ type: 'double', value: 4 })).toBe(8);
  });

  it('bring back a failed handler as an error', async () => {
    await expect(send({ type: 'double', value: Number.NaN })).rejects.toThrow(new NoAnswerError('not a number'));
  });

  it.each([[null], ['double'], [{ type: 'toString' }], [{ type: 'other' }], [{}]])(
    'answer %j with an error',
    async (message) => {
      expect(await dispatch<Contract, null>(handlers, message, null)).toMatchObject({ ok: false });
    },
  );

  it('say so where nobody listens', async () => {
    const alone = sender<Contract>(() => Promise.reject(new Error('Receiving end does not exist.')));
    await expect(alone({ type: 'double', value: 1 })).rejects.toThrow(NoAnswerError);
    const orphaned = sender<Contract>(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(orphaned({ type: 'double', value: 1 })).rejects.toThrow(NoAnswerError);
    const silent = sender<Contract>(async () => undefined);
    await expect(silent({ type: 'double', value: 1 })).rejects.toThrow('no answer');
  });
});
