const output = /\{\{-?(?<inner>[\s\S]*?)-?\}\}/g;

/** An output that is already encoded, or that the author lets through on purpose. */
const settled = /\|\s*(url_encode|uri_escape|cgi_escape|raw)\b/;

/**
 * The template of an address with every output percent-encoded, so that what a customer wrote cannot reach another path
 * or add parameters. An output at the very start is the author's own base address and stays as it is.
 */
export function encodedAddress(template: string): string {
  return template.trim().replace(output, (whole, inner: string, offset: number) => {
    if (offset === 0 || settled.test(inner)) return whole;
    return `{{${inner} | url_encode | replace: "+", "%20" }}`;
  });
}
