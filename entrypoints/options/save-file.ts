/** Gives the reader a text, or its slices in order, as a file, by the browser's own download. */
export function saveFile(name: string, text: string | readonly string[], type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text].flat(), { type }));
  link.download = name;
  link.click();
  // Browsers have begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
