import process from 'node:process';
import { afterEach, expect, it, vi } from 'vitest';
import { runCommand } from '../../../scripts/command-line/run-command.ts';

const before = process.exitCode;
afterEach(() => {
  process.exitCode = before;
  vi.restoreAllMocks();
});

it('ends with the command’s own exit code, and with 0 where it says none', async () => {
  await runCommand(async () => 2);
  expect(process.exitCode).toBe(2);
  await runCommand(async () => {});
  expect(process.exitCode).toBe(0);
});

it('tells what was thrown in its words alone, and ends with 1', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await runCommand(async (): Promise<void> => {
    throw new Error('there is no such page');
  });
  expect(told.mock.calls).toEqual([['there is no such page']]);
  expect(process.exitCode).toBe(1);
});
