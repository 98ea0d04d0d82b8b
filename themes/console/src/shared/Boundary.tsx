import { Component, type ReactNode } from "react";
import { Problem } from "../api/problem";
import { Failure } from "./Failure";

/** A page that breaks says so; the console around it stays. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? (
      <Failure problem={new Problem({ status: 0, code: "broken" })} retry={() => this.setState({ broken: false })} />
    ) : (
      this.props.children
    );
  }
}
