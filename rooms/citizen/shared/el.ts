// A page as plain data: the server writes it as HTML, the browser makes elements of it. One description, so that the page without JavaScript is the same page.
// No text ever becomes markup on either side.
export type Child = El | string | null | false | undefined;
export type Attribute = string | number | boolean | null | undefined;
export type El = { tag: string; attrs: Record<string, Attribute>; children: Child[] };

export const el = (tag: string, attrs: Record<string, Attribute> = {}, ...children: (Child | Child[])[]): El => ({
  tag,
  attrs,
  children: children.flat(),
});

// Not those of a drawing: within svg a tag that is not closed swallows what follows.
const empty = new Set(['input', 'br', 'meta', 'link', 'hr']);
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

export function toHtml(child: Child): string {
  if (child === null || child === false || child === undefined) return '';
  if (typeof child === 'string') return escape(child);
  const attrs = Object.entries(child.attrs)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');
  if (empty.has(child.tag)) return `<${child.tag}${attrs}>`;
  return `<${child.tag}${attrs}>${child.children.map(toHtml).join('')}</${child.tag}>`;
}
