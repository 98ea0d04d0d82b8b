import type { ReactNode } from "react";
import { Failure } from "./Failure";
import { Loading } from "./Loading";
import type { Resource } from "./useResource";

/** A resource with its three states: what is loaded, that it is loading, or why it is not there. */
export function Loaded<T>({ of, children }: { of: Resource<T>; children: (data: T) => ReactNode }) {
  if (of.problem) {
    return <Failure problem={of.problem} retry={of.reload} />;
  }
  return of.data === undefined ? <Loading /> : <>{children(of.data)}</>;
}
