/** Gives the reader a flow document as a file, `<name>.flow.json`. */
export function downloadFlow(document: { readonly name: string }): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = `${document.name.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80)}.flow.json`;
  link.click();
  URL.revokeObjectURL(url);
}
