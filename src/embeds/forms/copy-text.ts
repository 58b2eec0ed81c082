/**
 * Copies the text, or selects it in its field for the reader to copy: a page in a frame, or without encryption, may not write
 * to the clipboard.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return false;
  }
}
