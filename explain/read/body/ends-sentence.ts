/** A text that ends as sentences do in most scripts, also inside quotation marks or brackets. */
export const endsSentence = /[.!?…。！？؟۔।]["”’»」)]*$/u;
