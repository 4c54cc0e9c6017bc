// One section of the gallery: its name and its rule at the start, the widgets beside it; and a specimen with its caption.
import type { ReactNode } from 'react';

export function Section({ title, rule, children }: { title: string; rule: string; children: ReactNode }) {
  return (
    <section>
      <header>
        <h2>{title}</h2>
        <p>{rule}</p>
      </header>
      <div>{children}</div>
    </section>
  );
}

export function Specimen({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <div>
      {children}
      <span className="cap0">{caption}</span>
    </div>
  );
}
