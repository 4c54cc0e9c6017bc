// The page as plain data becomes elements. Text becomes text, never markup.
import type { Child, El } from '../shared/el.ts';

const drawing = new Set(['svg', 'use', 'path', 'circle', 'symbol']);
const namespace = 'http://www.w3.org/2000/svg';

export function toElement({ tag, attrs, children }: El): Element {
  const element = drawing.has(tag) ? document.createElementNS(namespace, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) {
    const made = toNode(child);
    if (made !== null) element.append(made);
  }
  return element;
}

const toNode = (child: Child): Node | string | null =>
  child === null || child === undefined || child === false ? null : typeof child === 'string' ? child : toElement(child);
