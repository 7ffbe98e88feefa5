import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../../scripts/build/repository.ts';
import { readLabels } from '../../../scripts/worth/read-labels.ts';

const head = 'page\tblock\ttext\tentry\tkeeps_up\tnewcomer\texpert\tsense\tnote';

describe('readLabels', () => {
  it('reads for whom each term is worth a mark, and whether it is meant', () => {
    const table = `${head}\nlisk-1\t3\tquorum\tquorum\t1\t2\t0\ty\t\nlisk-1\t4\tfloor\tfloor\t0\t0\t0\tn\tof a house\n`;
    expect(readLabels(table)).toEqual([
      { page: 'lisk-1', entry: 'quorum', labels: [2, 1, 0], isMeant: true },
      { page: 'lisk-1', entry: 'floor', labels: [0, 0, 0], isMeant: false },
    ]);
  });

  it('refuses a table without a column, and a label that is none', () => {
    expect(() => readLabels('page\tentry\nlisk-1\tquorum')).toThrow('no column "sense"');
    expect(() => readLabels(`${head}\nlisk-1\t3\tquorum\tquorum\t3\t2\t0\ty\t`)).toThrow('"3" is no label');
  });

  it('reads every table of the project', () => {
    const folder = join(repository, 'scripts/worth/data');
    const tables = readdirSync(folder).map((file) => readLabels(readFileSync(join(folder, file), 'utf8')));
    expect(tables.flat().length).toBeGreaterThan(1500);
  });
});
