import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Packs } from '../../../components/options/packs/packs.tsx';
import type { PackRow, PacksActions, PacksView } from '../../../components/options/packs/packs-view.ts';
import { rendered, textOf } from '../rendered.ts';

export const harbours: PackRow = { name: 'Harbours', count: 12_345, on: true, answersOnly: false, problem: null };
export const canals: PackRow = { ...harbours, name: 'Canals', count: 1 };
const nothing: PacksView = { rows: [], files: [], problem: null };

/** The section as the options show it, with what is done in it watched. */
export function packs(view: Partial<PacksView>, change: Partial<PacksActions> = {}) {
  const done = async () => null;
  const choices = { set: vi.fn(done), arrange: vi.fn(done), save: vi.fn(done), remove: vi.fn(done) };
  const actions: PacksActions = { open: vi.fn(), cancel: vi.fn(), add: vi.fn(done), ...choices, ...change };
  const Shown = (shown: Partial<PacksView>) => (
    <Packs view={{ ...nothing, ...shown }} actions={actions} ownOnPages={{ shown: false, onChange: vi.fn() }} />
  );
  const { box, again } = rendered(<Shown {...view} />);
  return { box, actions, show: (next: Partial<PacksView>) => again(<Shown {...next} />) };
}

export const statuses = (box: Element) =>
  [...box.querySelectorAll('[role="status"]')].map(textOf).filter((text) => text !== '');
export const alert = (box: Element) => box.querySelector('[role="alert"]')?.textContent;
export const settled = () => act(async () => undefined);
