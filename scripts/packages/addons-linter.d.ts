/** The part of the linter that is used; it brings no types. */
declare module 'addons-linter' {
  import type { Finding } from './linter-findings.ts';

  interface Options {
    readonly config: {
      /** The package, alone. */
      readonly _: readonly string[];
      readonly logLevel: string;
      readonly output: string;
      shouldScanFile(file: string): boolean;
    };
    readonly runAsBinary: boolean;
  }

  interface Result {
    readonly errors: readonly Finding[];
    readonly warnings: readonly Finding[];
    readonly notices: readonly Finding[];
  }

  const addonsLinter: { createInstance(options: Options): { run(): Promise<Result> } };
  export default addonsLinter;
}
