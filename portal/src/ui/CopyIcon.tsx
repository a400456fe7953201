/** Two sheets, one over the other. */
export function CopyIcon() {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5 5V2h9v9h-3M2 5h9v9H2z" />
    </svg>
  );
}
