// Pictograms: grid 64, line 3, exactly one solid part. The same files are printed in the letters, so they are read from there and not drawn twice.
import { createElement, type ReactNode } from 'react';

const files = import.meta.glob<string>('../pictograms/*.svg', { eager: true, query: '?raw', import: 'default' });
const drawn = new Map(Object.entries(files).map(([file, svg]) => [nameOf(file), shapesOf(svg)]));

/** alleen anderen bus energie geld groei huis internet kind ouders partner school sleutel ticket wacht weetniet werk ziek zorg */
export const pictogramNames = [...drawn.keys()].toSorted();

export function Pictogram({ name, size = 44 }: { name: string; size?: number }) {
  return (
    <svg className="p" width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      {drawn.get(name) ?? drawn.get('weetniet')}
    </svg>
  );
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.svg'.length);
}

// Reads `<path .../>` and `<circle .../>`, which is all these drawings are made of.
function shapesOf(svg: string): ReactNode[] {
  return [...svg.matchAll(/<(path|circle) ([^>]*)\/>/g)].map((shape, index) => {
    const attributes = [...(shape[2] ?? '').matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [camel(name), value]);
    return createElement(shape[1] ?? 'path', { key: index, ...(Object.fromEntries(attributes) as Record<string, string>) });
  });
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
