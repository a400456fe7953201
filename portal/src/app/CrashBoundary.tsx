import { Component, type ReactNode } from "react";
import { CrashPage } from "./CrashPage.tsx";

interface Props {
  readonly children: ReactNode;
}

/** Shows what is known of a fault of the pages, instead of nothing. */
export class CrashBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : <CrashPage error={error} />;
  }
}
