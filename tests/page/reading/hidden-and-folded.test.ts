// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sightOf } from '../../../page/reading/sight.ts';
import { lines, pageFrom } from '../page-from.ts';

describe('what is not read', () => {
  it('skips scripts, forms, media and plain buttons', () => {
    const skipped =
      '<script>s</script><style>s</style><noscript>n</noscript><template>t</template><button>b</button>' +
      '<textarea>a</textarea><select><option>o</option></select><svg><text>v</text></svg>';
    expect(lines(`<p>a${skipped}b</p>${skipped}`)).toEqual(['paragraph: ab']);
  });

  it('skips hidden, removed and decorative elements', () => {
    expect(
      lines(
        '<p hidden>a</p><div style="display:none">b</div><p aria-hidden="true">c</p><p>d<span hidden>e</span></p>',
        {
          sight: {
            ...sightOf(window),
            shown: (element) => !element.hasAttribute('hidden') && !element.getAttribute('style')?.includes('none'),
          },
        },
      ),
    ).toEqual(['paragraph: d']);
  });

  it('skips text that is there for screen readers alone', () => {
    const cut = 'position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden';
    expect(lines(`<p>Read<span class="x" style="${cut}"> aloud</span> this</p>`)).toEqual(['paragraph: Read this']);
  });

  it('asks late whether a box is cut, and lists none that holds nothing else', () => {
    const sight = { ...sightOf(window), cut: (element: Element) => element.id === 'far' };
    const { outline } = pageFrom('<section><div id="far"><p>a</p><b>b</b></div></section><p>c</p>', { sight });
    expect(outline.blocks.map(({ text }) => text)).toEqual(['c']);
    expect(outline.boxes.map(({ tag }) => tag)).toEqual(['body', 'p']);
  });

  it('reads no inline element that is made invisible', () => {
    const sight = { ...sightOf(window), shown: (element: Element) => element.localName !== 'i' };
    expect(lines('<p>a <i>b</i> c</p>', { sight })).toEqual(['paragraph: a c']);
  });

  it('reads an article that an open dialog has marked aria-hidden', () => {
    expect(lines('<main aria-hidden="true"><p>1</p><p>2</p><p>3</p><p>4</p></main>')).toHaveLength(4);
  });
});

describe('what is folded', () => {
  it('reads closed details: the summary is seen, the rest is folded', () => {
    expect(lines('<details><summary><h3>Why?</h3></summary>Because.<p>So.</p></details><p>End</p>')).toEqual([
      'question: Why?',
      'paragraph*: Because.',
      'paragraph*: So.',
      'paragraph: End',
    ]);
  });

  it('does not call open details folded', () => {
    expect(lines('<details open><summary>Why?</summary><p>So.</p></details>')).toEqual([
      'question: Why?',
      'paragraph: So.',
    ]);
  });

  it('calls details folded that lie open in closed ones', () => {
    expect(lines('<details><summary>A</summary><details open><summary>B</summary>c</details></details>')).toEqual([
      'question: A',
      'question*: B',
      'paragraph*: c',
    ]);
  });

  it('reads what a collapsed accordion holds, though it is not displayed', () => {
    const panel =
      '<div id="p" hidden style="display:none" aria-hidden="true"><p>Because.</p><p style="display:none">x</p></div>';
    expect(lines(`<h3><button aria-expanded="false" aria-controls="p">Why?</button></h3>${panel}`)).toEqual([
      'question: Why?',
      'paragraph*: Because.',
    ]);
  });

  it('reads what a library marks aria-hidden in closed details, but no icon', () => {
    expect(
      lines(
        '<details><summary>Why?</summary><div aria-hidden="true"><p>So.<span aria-hidden="true">icon</span></p></div></details>',
      ),
    ).toEqual(['question: Why?', 'paragraph*: So.']);
  });

  it('finds what a heading’s button unfolds though it names nothing, if that is hidden', () => {
    const accordion = (panel: string) => `<h3><button aria-expanded="false">Why?</button></h3>${panel}`;
    expect(lines(accordion('<div aria-hidden="true"><p>So.</p></div>'))).toEqual(['question: Why?', 'paragraph*: So.']);
    expect(lines(accordion('<div style="display:none"><p>So.</p></div>'))).toEqual([
      'question: Why?',
      'paragraph*: So.',
    ]);
    expect(lines(accordion('<div><p>So.</p></div>'))).toEqual(['question: Why?', 'paragraph: So.']);
  });

  it('takes a link or a tab that unfolds for a label, and reads what it leads to', () => {
    const panel = '<div id="p" style="display:none"><p>So.</p></div>';
    for (const label of [
      '<a href="#p" aria-expanded="false">',
      '<a role="tab" aria-expanded="false" aria-controls="p">',
    ]) {
      expect(lines(`${label}Why?</a>${panel}`)).toEqual(['question: Why?', 'paragraph*: So.']);
    }
  });

  it('takes a summary for a question, also one that is called a heading', () => {
    expect(lines('<details open><summary role="heading" aria-level="3">Why?</summary>So.</details>')).toEqual([
      'question: Why?',
      'paragraph: So.',
    ]);
  });

  it('takes no menu for an accordion', () => {
    const panel = '<div id="p" hidden style="display:none">Menu</div>';
    const sight = { ...sightOf(window), shown: (element: Element) => element.id !== 'p' };
    for (const [open, close] of [
      ['<nav>', '</nav>'],
      ['<div aria-haspopup="true">', '</div>'],
    ] as const) {
      const button = `<button aria-expanded="false" aria-controls="p" ${open.includes('haspopup') ? 'aria-haspopup="true"' : ''}>More</button>`;
      expect(lines(`${open}${button}${close}${panel}`, { sight })).toEqual([]);
    }
  });
});
