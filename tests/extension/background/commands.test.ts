import { describe, expect, it, vi } from 'vitest';
import { type CommandPorts, explainSelected, runCommand } from '../../../extension/background/commands.ts';

function ports(answer: unknown = true) {
  return {
    send: vi.fn(async () => answer),
    runOnce: vi.fn(async () => true),
    openPanel: vi.fn(async () => undefined),
    paused: vi.fn(async () => undefined),
  } as unknown as { [Name in keyof CommandPorts]: ReturnType<typeof vi.fn> & CommandPorts[Name] };
}

describe('a command', () => {
  it.each([
    ['next-term', { type: 'step', by: 1 }],
    ['previous-term', { type: 'step', by: -1 }],
    ['explain-selection', { type: 'explain-words', text: null, quiet: false }],
  ])('%s tells the page', async (command, message) => {
    const told = ports();
    await runCommand(command, 7, told);
    expect(told.send).toHaveBeenCalledWith(7, message);
  });

  it('opens the panel before anything is awaited, for browsers allow it only within the key', () => {
    const told = ports();
    void runCommand('list-terms', 7, told);
    expect(told.openPanel).toHaveBeenCalledWith(7);
  });

  it.each([true, false])('pauses or goes on, and shows it on the toolbar: %s', async (paused) => {
    const told = ports(paused);
    await runCommand('pause', 7, told);
    expect(told.paused).toHaveBeenCalledWith(7, paused);
  });
});

describe('explaining a selection', () => {
  it('starts quietly where nothing runs yet', async () => {
    const told = ports();
    told.send.mockRejectedValueOnce(new Error('nobody there'));
    await explainSelected(7, 'levy', told);
    expect(told.runOnce).toHaveBeenCalledWith(7);
    expect(told.send).toHaveBeenLastCalledWith(7, { type: 'explain-words', text: 'levy', quiet: true });
    expect(told.paused).toHaveBeenCalledWith(7, true);
  });

  it('starts with marks where the site is on and the script was only late', async () => {
    const told = ports();
    told.send.mockRejectedValueOnce(new Error('nobody there'));
    told.runOnce.mockResolvedValueOnce(false);
    await explainSelected(7, 'levy', told);
    expect(told.send).toHaveBeenLastCalledWith(7, expect.objectContaining({ quiet: false }));
    expect(told.paused).not.toHaveBeenCalled();
  });

  it('does not start what runs already', async () => {
    const told = ports();
    await explainSelected(7, 'levy', told);
    expect(told.runOnce).not.toHaveBeenCalled();
  });

  it('fails where the browser does not allow it', async () => {
    const told = ports();
    told.send.mockRejectedValue(new Error('nobody there'));
    told.runOnce.mockRejectedValue(new Error('not here'));
    await expect(explainSelected(7, 'levy', told)).rejects.toThrow('not here');
  });
});
