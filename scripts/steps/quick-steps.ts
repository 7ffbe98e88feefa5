import type { Step } from './run-step.ts';

/** Checks that take less than a minute, for a commit of these files; none for one of texts alone. */
export function quickSteps(staged: readonly string[]): readonly Step[] {
  const sources = staged.filter((file) => /\.tsx?$/.test(file));
  const formatted = staged.some((file) => /\.(tsx?|json|css|cjs|grit|yml)$/.test(file));
  return [
    ...(formatted ? [{ name: 'format and lint', program: 'biome', args: ['check', '--staged', ...unmatched] }] : []),
    ...(sources.length > 0
      ? [
          { name: 'types', program: 'tsc', args: ['-b'] },
          { name: 'tests of what is changed', program: 'vitest', args: ['related', '--run', ...sources, ...noTests] },
        ]
      : []),
    ...(staged.some((file) => file.startsWith('glossary/'))
      ? [{ name: 'glossary', program: 'node', args: ['scripts/glossary.ts'] }]
      : []),
  ];
}

/** A commit may hold no file that is formatted, or none on which a test depends. */
const unmatched = ['--no-errors-on-unmatched'];
const noTests = ['--passWithNoTests'];
