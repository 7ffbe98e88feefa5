/** What runs where a text became markup or an address: it can be seen afterwards. */
const deed = 'globalThis.injected=1';

/** Ways in which markup runs something, or reaches out. */
const kinds: readonly string[] = [
  `<script>${deed}</script>`,
  `<img src=x onerror=${deed}>`,
  `<svg onload=${deed}>`,
  `<iframe srcdoc="<script>parent.${deed}</script>"></iframe>`,
  `<a href="javascript:${deed}">press</a>`,
  `<form action="javascript:${deed}"><button>press</button></form>`,
  `<base href="http://injected.test/">`,
  `<meta http-equiv=refresh content="0;url=http://injected.test/">`,
  '<style>@import "http://injected.test/";</style>',
  '<link rel=stylesheet href="http://injected.test/">',
  `<object data="http://injected.test/"></object>`,
  `<details open ontoggle=${deed}><summary>x</summary></details>`,
  `<input autofocus onfocus=${deed}>`,
  `<math><mtext><img src=x onerror=${deed}></mtext></math>`,
  `javascript:${deed}//`,
];

/** What may stand around it, so that it gets out of where a careless hand put it. */
const contexts: readonly ((kind: string) => string)[] = [
  (kind) => kind,
  (kind) => `">${kind}`,
  (kind) => `'>${kind}`,
  (kind) => `-->${kind}<!--`,
  (kind) => `</textarea>${kind}`,
  (kind) => `</title>${kind}`,
  (kind) => `</style>${kind}`,
  (kind) => `</script>${kind}`,
  (kind) => `]]>${kind}`,
  (kind) => `\${${kind}}`,
  (kind) => `{{${kind}}}`,
  (kind) => kind.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (kind) => kind.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  (kind) => kind.toUpperCase().replace(deed.toUpperCase(), deed),
  (kind) => kind.replace(/<(\w)/u, '<\n$1'),
  (kind) => kind.replace('javascript:', 'java\tscript:').replace('<', '<\u0000'),
  (kind) => kind.replaceAll('<', '\\u003c'),
  (kind) => `[press](${kind})`,
  (kind) => `\u202e${kind}`,
  (kind) => `\ufeff \u00a0${kind}`,
];

/** Each kind in each context. */
export const injections: readonly string[] = kinds.flatMap((kind) => contexts.map((context) => context(kind)));
