import { expect, it } from 'vitest';
import { textLinesOf } from '../../../../bench/quality/annotation/page-text.ts';

it('is a line for each block, with the words of inline elements in it', () => {
  expect(
    textLinesOf(
      '<body><h1>Rates <em>rise</em></h1><div>The <a href="/b?a>b">bank</a>’s\n  move<sup>1</sup><div>x</div></div>',
    ),
  ).toEqual(['Rates rise', 'The bank’s move1', 'x']);
});

it('has neither head nor scripts nor comments', () => {
  const html = '<head><title>T</title></head><script>"<p>no</p>"</script><style>p{}</style><p>a<!-- <p>b --> c';
  expect(textLinesOf(html)).toEqual(['a c']);
});

it('ends a line at two breaks, not at one', () => {
  expect(textLinesOf('<td>one<br>two<br><br />three</td>')).toEqual(['one two', 'three']);
});

it('reads entities and drops what is invisible', () => {
  expect(textLinesOf('<p>&ldquo;A&nbsp;&amp;&#160;B&rdquo; &#x2014; co&shy;op &unknown;')).toEqual([
    '“A & B” — coop &unknown;',
  ]);
});
