import process from 'node:process';

/** Runs a command to its exit code (none: 0). What it throws is told in its words, without where in the code: exit code 1. */
export async function runCommand(main: (args: string[]) => Promise<number> | Promise<void>): Promise<void> {
  try {
    const code = await main(process.argv.slice(2));
    process.exitCode = typeof code === 'number' ? code : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
