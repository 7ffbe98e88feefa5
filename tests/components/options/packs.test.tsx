// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { OptionsActions, PackOutcome, PackRow } from '../../../components/options/options-view.ts';
import { Packs } from '../../../components/options/packs.tsx';
import { usePacks } from '../../../entrypoints/options/use-packs.ts';
import { toBackground } from '../../../extension/browser/background-sender.ts';
import { button, press, rendered, spies, textOf } from '../rendered.ts';

vi.mock('../../../extension/browser/background-sender.ts', () => ({ toBackground: vi.fn() }));

const harbours: PackRow = { name: 'Harbours', count: 12_345, problem: null };

function packs(rows: readonly PackRow[], change: Partial<OptionsActions> = {}) {
  const actions = { ...spies<OptionsActions>(), ...change };
  return { ...rendered(<Packs packs={rows} actions={actions} />), actions };
}

async function choose(box: Element, name: string) {
  const input = box.querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['{}'], name)], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('Options: packs', () => {
  it('lists packs with the number of their terms and what is wrong with them', () => {
    const { box } = packs([harbours, { name: 'Canals', count: 1, problem: 'It is damaged: add it again.' }]);
    const rows = [...box.querySelectorAll('[aria-label="Your packs"] li')].map(textOf);
    expect(rows[0]).toContain('12,345 terms');
    expect(rows[1]).toContain('1 term');
    expect(rows[1]).toContain('It is damaged');
  });

  it('says that they could not be read, and not that there are none', async () => {
    vi.mocked(toBackground).mockRejectedValue(new Error('The database is broken.'));
    const Shown = () => <Packs packs={usePacks().packs} actions={spies<OptionsActions>()} />;
    const { box, again } = rendered(<Shown />);
    await act(async () => again(<Shown />));
    expect(box.querySelector('[role="alert"]')?.textContent).toBe(
      'Your packs could not be read. The database is broken.',
    );
    expect(textOf(box)).not.toContain('0 terms');
  });

  it('says how many terms a file brought, and names what was left out', async () => {
    const refused = Array.from({ length: 22 }, (_, at) => ({
      name: `quay ${at}`,
      problem: 'its definition is missing',
    }));
    const outcome: PackOutcome = { kind: 'added', name: 'Harbours', count: 3, refused };
    const { box } = packs([], { addPack: async () => outcome });
    await choose(box, 'harbours.json');
    expect(textOf(box)).toContain('“Harbours” was added: 3 terms. Left out: 22.');
    expect(textOf(box)).toContain('quay 19');
    expect(textOf(box)).not.toContain('quay 20');
    expect(textOf(box)).toContain('and 2 more');
  });

  it('shows how far it is, and takes no second file meanwhile', async () => {
    const addPack: OptionsActions['addPack'] = (_file, progress) => {
      progress(0.4);
      return new Promise(() => undefined);
    };
    const { box } = packs([], { addPack });
    await choose(box, 'harbours.json');
    expect(textOf(box)).toContain('Adding: 40 %');
    expect((button(box, 'Add a pack') as HTMLButtonElement).disabled).toBe(true);
  });

  it('says in words why a file was not added', async () => {
    const { box } = packs([], { addPack: async () => ({ kind: 'failed', problem: 'This file is no pack of terms.' }) });
    await choose(box, 'notes.json');
    expect(box.querySelector('[role="alert"]')?.textContent).toBe('This file is no pack of terms.');
  });

  it('asks before it removes a pack', async () => {
    const removePack = vi.fn(async () => null);
    const { box } = packs([harbours], { removePack });
    await press(box, 'Remove Harbours');
    await press(box, 'Keep');
    expect(removePack).not.toHaveBeenCalled();
    await press(box, 'Remove Harbours');
    await press(box, 'Remove 12,345 terms');
    expect(removePack).toHaveBeenCalledWith('Harbours');
  });
});
