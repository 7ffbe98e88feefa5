// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Packs } from '../../../components/options/packs/packs.tsx';
import type { OptionsActions, PackOutcome, PackRow } from '../../../components/options/section/options-view.ts';
import type { PackFindings } from '../../../contract/pack-findings.ts';
import { usePacks } from '../../../entrypoints/options/use-packs.ts';
import { toBackground } from '../../../extension/browser/background-sender.ts';
import { button, press, rendered, spies, textOf } from '../rendered.ts';

vi.mock('../../../extension/browser/background-sender.ts', () => ({ toBackground: vi.fn() }));
// Neither shall this file get modules that hold the real sender, nor another one those that hold this one's.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());

const harbours: PackRow = { name: 'Harbours', count: 12_345, answersOnly: false, problem: null };

function packs(rows: readonly PackRow[], change: Partial<OptionsActions> = {}) {
  const actions = { ...spies<OptionsActions>(), ...change };
  return { ...rendered(<Packs packs={{ rows, problem: null }} actions={actions} />), actions };
}

const findings = (change: Partial<PackFindings> = {}): PackFindings => ({
  refused: [],
  unknownKeys: [],
  inGlossary: 0,
  ...change,
});
const added = (change: Partial<PackFindings>, replaced = false): PackOutcome => ({
  kind: 'added',
  name: 'Harbours',
  count: 3,
  replaced,
  findings: findings(change),
});
const status = (box: Element) => box.querySelector('[role="status"]')?.textContent;
const alert = (box: Element) => box.querySelector('[role="alert"]')?.textContent;
/** Waits for what is shown once promises are settled. */
const shown = (expected: () => void) =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    expected();
  });

async function choose(box: Element, name: string, content = '{}') {
  const input = box.querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('Options: packs', () => {
  it('lists packs with the number of their terms and what is wrong with them', () => {
    const { box } = packs([
      harbours,
      { name: 'Canals', count: 1, answersOnly: false, problem: 'It is damaged: add it again.' },
    ]);
    const rows = [...box.querySelectorAll('[aria-label="Your packs"] li')].map(textOf);
    expect(rows[0]).toContain('12,345 terms');
    expect(rows[1]).toContain('1 term');
    expect(rows[1]).toContain('It is damaged');
  });

  it('has a switch for a pack that answers only', async () => {
    const setPack = vi.fn(async () => null);
    const { box } = packs([harbours], { setPack });
    expect(textOf(box.querySelector('li') as Element)).not.toContain('never marked');
    await press(box, 'Harbours: answers only');
    expect(setPack).toHaveBeenCalledWith('Harbours', true);
    const other = packs([{ ...harbours, answersOnly: true }], { setPack: async () => 'It could not be changed.' });
    expect(textOf(other.box.querySelector('li') as Element)).toContain('explained where you ask, never marked');
    await press(other.box, 'Harbours: answers only');
    await shown(() => expect(alert(other.box)).toBe('It could not be changed.'));
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
    const { box } = packs([], { addPack: async () => added({ refused }) });
    await choose(box, 'harbours.json');
    expect(status(box)).toBe('“Harbours” was added: 3 terms. Left out: 22.');
    expect(textOf(box)).toContain('quay 19');
    expect(textOf(box)).not.toContain('quay 20');
    expect(textOf(box)).toContain('and 2 more');
  });

  it('says that a pack was replaced, and which keys and terms count for nothing', async () => {
    const { box } = packs([], {
      addPack: async () => added({ unknownKeys: ['alias', 'colour'], inGlossary: 2 }, true),
    });
    await choose(box, 'harbours.json');
    expect(status(box)).toBe(
      '“Harbours” was replaced: 3 terms. 2 terms are in Newsgloss’s own glossary, which is shown instead.',
    );
    expect(textOf(box)).toContain('packs have no such keys: “alias”, “colour”.');
  });

  it('names what was left out also where that is everything', async () => {
    vi.mocked(toBackground).mockImplementation((async ({ type }: { type: string }) => {
      const refused = [{ name: 'quay', problem: 'its definition is missing' }];
      return { packs: [], 'open-pack': 'a', 'fill-pack': findings({ refused }) }[type];
    }) as never);
    const Shown = () => {
      const { packs, addPack } = usePacks();
      return <Packs packs={packs} actions={{ ...spies<OptionsActions>(), addPack, removePack: async () => null }} />;
    };
    const { box } = rendered(<Shown />);
    await choose(box, 'harbours.json', '{"format": 1, "name": "Harbours", "entries": [{"term": "quay"}]}');
    await shown(() => expect(alert(box)).toContain('none of its entries can be used'));
    expect(textOf(box.querySelector('[aria-label="Left out"]') as Element)).toBe('quayits definition is missing');
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
    const { box } = packs([], {
      addPack: async () => ({ kind: 'failed', problem: 'This file is no pack of terms.', findings: null }),
    });
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
    await shown(() => expect(status(box)).toBe('Removed Harbours, 12,345 terms.'));
  });

  it('keeps the focus: on the question, back on “Remove”, on the heading', async () => {
    const removePack = vi.fn(() => new Promise<string | null>(() => undefined));
    const { box, again, actions } = packs([{ ...harbours, name: 'Canals' }, harbours], { removePack });
    expect(document.activeElement).toBe(document.body);
    await press(box, 'Remove Harbours');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Harbours, 12,345 terms?');
    await press(box, 'Keep');
    expect(document.activeElement).toBe(button(box, 'Remove Harbours'));
    await press(box, 'Remove Harbours');
    await press(box, 'Remove 12,345 terms');
    again(<Packs packs={{ rows: [], problem: null }} actions={actions} />);
    expect(document.activeElement?.textContent).toBe('Packs');
  });

  it('says why a pack could not be removed', async () => {
    const { box } = packs([harbours], { removePack: async () => '“Harbours” could not be removed.' });
    await press(box, 'Remove Harbours');
    await press(box, 'Remove 12,345 terms');
    await shown(() => expect(alert(box)).toBe('“Harbours” could not be removed.'));
  });
});
