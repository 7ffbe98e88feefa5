/** Scripts without spaces or letters for vowels: one character says about as much as a few Latin letters. */
export const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
