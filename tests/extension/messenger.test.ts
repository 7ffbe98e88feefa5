import { describe, expect, it } from 'vitest';
import { dispatch, NoAnswerError, sender } from '../../extension/messenger.ts';
import { message } from '../../i18n/message.ts';
import { reasonOf, ToldError } from '../../i18n/told-error.ts';

interface Contract {
  double: { request: { value: number }; answer: number };
}
const most = 5000;
const tooMany = message('problems.words.room', { most });
const handlers = {
  double: ({ value }: { value: number }) => {
    if (Number.isNaN(value)) throw new Error('not a number');
    if (value > most) throw new ToldError(tooMany);
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

  it('bring back what the reader is told of it, for the page to tell', async () => {
    const error = await send({ type: 'double', value: most + 1 }).catch((reason: unknown) => reason);
    expect(reasonOf(error)).toEqual(tooMany);
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
