/** A module of a chunk, as far as it is looked at here. */
interface Chunk {
  readonly type: 'chunk' | 'asset';
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** Remembers of which modules something ended up in what is built. One for all the builds that make up the extension. */
export function shippedModules() {
  const modules = new Set<string>();
  return {
    modules,
    plugin: {
      name: 'newsgloss:shipped-modules',
      generateBundle(_options: unknown, bundle: Readonly<Record<string, Chunk>>) {
        for (const { modules: built = {} } of Object.values(bundle))
          for (const [id, { renderedLength }] of Object.entries(built)) if (renderedLength > 0) modules.add(id);
      },
    },
  };
}
