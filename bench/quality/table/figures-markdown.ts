import { withGeneratedPart } from '../../../scripts/documents/generated-part.ts';
import { figureTexts } from '../judge/figures.ts';
import type { Committed } from './committed.ts';

const command = 'npm run bench -- quality --write';

/** The document of figures with its generated table renewed; what people wrote in it is kept. */
export function withFigures(document: string, figures: readonly Committed[]): string {
  const texts: ReadonlyMap<string, string> = figureTexts;
  const rows = figures.map(({ name, value, right, of, floor }) => {
    const cells = [name, value.toFixed(3), `${right} of ${of}`, floor?.toFixed(3) ?? '', texts.get(name) ?? ''];
    return `| ${cells.join(' | ')} |`;
  });
  const head = ['| figure | value | cases | floor | counted |', '|---|---|---|---|---|'];
  return withGeneratedPart(document, command, [...head, ...rows].join('\n'));
}
