// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../page/card/copy-text.ts';
import { given } from '../../given.ts';

const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
const command = (done: boolean) => {
  const copied: string[] = [];
  given(document, 'execCommand', () => {
    copied.push(document.querySelector('textarea')?.value ?? '');
    return done;
  });
  return copied;
};

describe('copyText', () => {
  it('uses the clipboard where the page has one', async () => {
    const write = vi.fn(async () => undefined);
    clipboard(write);
    expect(await copyText('words', document.body)).toBe(true);
    expect(write).toHaveBeenCalledWith('words');
  });

  it('uses the old command on a page without TLS, and leaves no field behind', async () => {
    clipboard(() => Promise.reject(new Error('insecure')));
    const copied = command(true);
    expect(await copyText('words', document.body)).toBe(true);
    expect(copied).toEqual(['words']);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('says where neither is allowed', async () => {
    clipboard(() => Promise.reject(new Error('insecure')));
    command(false);
    expect(await copyText('words', document.body)).toBe(false);
  });
});
