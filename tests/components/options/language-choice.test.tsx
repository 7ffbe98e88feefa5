// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { LanguageChoice } from '../../../components/options/language/language-choice.tsx';
import { rendered, textOf } from '../rendered.ts';

describe('the choice of a language', () => {
  it('names each in itself, and says so to whatever reads it out', () => {
    const { box } = rendered(<LanguageChoice language="uk" onChange={vi.fn()} />);
    const options = [...box.querySelectorAll('option')];
    expect(options.map(textOf)).toEqual([
      'As the browser',
      'English',
      'Deutsch',
      'Español',
      'Français',
      'Українська',
      'العربية',
    ]);
    expect(options.map(({ lang }) => lang)).toEqual(['', 'en', 'de', 'es', 'fr', 'uk', 'ar']);
    expect(box.querySelector('select')?.value).toBe('uk');
  });

  it('takes another one', async () => {
    const onChange = vi.fn();
    const { box } = rendered(<LanguageChoice language="browser" onChange={onChange} />);
    const select = box.querySelector('select') as HTMLSelectElement;
    await act(() => {
      select.value = 'ar';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChange).toHaveBeenCalledWith('ar');
  });
});
