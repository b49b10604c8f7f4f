/** A variable as a chip shows it: `orderNumber` for `vars.orderNumber`, `contact.city` for `contact.fields.city`. */
export function variableName(path: string): string {
  return path.replace(/^vars\./, '').replace(/^contact\.fields\./, 'contact.');
}
