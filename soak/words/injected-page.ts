/** A story whose every field is one of these texts, written so that a browser shows it as text. */
export function injectedPage(texts: readonly string[]): string {
  const at = (number: number) => texts[number % texts.length] ?? '';
  const data = [
    {
      ...{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: at(0), articleBody: texts.join(' ') },
      ...{ author: texts.slice(0, 20).map((name) => ({ '@type': 'Person', name, url: name })), publisher: at(3) },
      ...{ datePublished: at(4), url: at(5), image: at(6) },
    },
    {
      '@type': 'FAQPage',
      mainEntity: texts.slice(0, 30).map((text) => ({
        ...{ '@type': 'Question', name: `What is ${text}?` },
        acceptedAnswer: { '@type': 'Answer', text },
      })),
    },
  ];
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const paragraphs = texts.map(
    (text, number) =>
      `<p>Prime Minister Dalia ${escaped(at(number + 7).slice(0, 20))} Oruna said the arms embargo, or ${escaped(text)}, would stay in force ` +
      `until the ceasefire is signed by both governments and the parliament.</p>`,
  );
  return `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>${escaped(at(8))} | ${escaped(at(9))}</title>
<meta property="og:title" content="${escaped(at(10))}"><meta name="author" content="${escaped(at(11))}">
<meta property="article:published_time" content="${escaped(at(12))}"><meta name="description" content="${escaped(at(13))}">
<script type="application/ld+json">${json}</script></head>
<body><main><article><h1>Arms embargo stays ${escaped(at(14))}</h1>${paragraphs.join('\n')}
<h2>What is ${escaped(at(15))}?</h2><p>It is ${escaped(at(16))}, said officials of the ministry on Monday.</p></article></main></body></html>`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u0000': '' };

function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is one of the texts, and no page can hold it
  return text.replaceAll(/[&<>"\u0000]/gu, (sign) => signs[sign] ?? '');
}
