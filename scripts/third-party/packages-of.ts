/** `node_modules/`, then a name that may have a scope. The last one counts: packages lie within packages. */
const packagePath = /.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/;

/** The packages to which modules of a build belong, by the alphabet; what is our own or the bundler's belongs to none. */
export function packagesOf(modules: Iterable<string>): readonly string[] {
  const names = [...modules].flatMap((id) => packagePath.exec(id.replaceAll('\0', ''))?.[1]?.replace('\\', '/') ?? []);
  return [...new Set(names)].sort();
}
