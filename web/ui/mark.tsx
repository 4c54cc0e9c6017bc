// The mark: a corner with its stone.
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d="M2 18.5V2h16.5v4.5H6.500v12Z" fill="currentColor" />
      <path d="M9.5 9.500h9v9h-9Z" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
