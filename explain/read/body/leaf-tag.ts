/** Boxes of single blocks. */
export const leafTag = /^(p|li|h[1-6]|tr|dt|dd|figcaption|blockquote)$/;
