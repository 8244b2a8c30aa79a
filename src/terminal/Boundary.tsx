import { useApp } from "ink";
import { Component, type ReactNode } from "react";

interface Props {
  readonly onError: (error: unknown) => void;
  readonly children: ReactNode;
}

/** Ink would draw an error on the screen that is about to be left. Here it is carried out, to be told on stderr. */
class Catching extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

export function Boundary({ children }: { readonly children: ReactNode }) {
  const { exit } = useApp();
  return (
    <Catching onError={(error) => exit(error instanceof Error ? error : new Error(String(error)))}>{children}</Catching>
  );
}
