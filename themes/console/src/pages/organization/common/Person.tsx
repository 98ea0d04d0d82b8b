import { personDetail, personName } from "./people";

/** A name, and below it what tells it from another of the same. */
export function Person({ of, id }: { of: Parameters<typeof personName>[0]; id: string }) {
  const detail = personDetail(of);
  return (
    <>
      <div>{personName(of, id)}</div>
      {detail && <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{detail}</div>}
    </>
  );
}
