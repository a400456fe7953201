import { type ReactNode, useId } from "react";

interface Props {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly kind?: "primary" | "plain" | "danger" | "quiet";
  readonly type?: "button" | "submit";
  /** Why it cannot be used now; the button says so and stays reachable. */
  readonly whyNot?: string | undefined;
  readonly label?: string;
  readonly isPressed?: boolean;
}

/** A button that, when it cannot be used, says why. */
export function Button(props: Props) {
  const { children, onClick, kind = "plain", type = "button", whyNot, label, isPressed } = props;
  const id = useId();
  const isOff = whyNot !== undefined;
  return (
    <span className="button-with-reason">
      <button
        type={type}
        className={`button ${kind}`}
        aria-disabled={isOff}
        aria-describedby={isOff ? id : undefined}
        aria-label={label}
        aria-pressed={isPressed}
        onClick={(event) => {
          if (isOff) event.preventDefault();
          else onClick?.();
        }}
      >
        {children}
      </button>
      {isOff && whyNot !== "" && (
        <span className="reason" id={id}>
          {whyNot}
        </span>
      )}
    </span>
  );
}
