/** What the server says is wrong, RFC 9457. */
export interface ProblemDocument {
  status: number;
  code: string;
  detail: string;
  errors?: { field: string; code: string; message: string }[];
}

/** A call that did not succeed; `status` is 0 where no answer came. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  /** By field of the request's body. */
  readonly errors: { field: string; code: string; message: string }[];
  /** The whole document, for what some codes add. */
  readonly document: Record<string, unknown>;

  constructor(document: Partial<ProblemDocument> & Record<string, unknown>) {
    super(document.detail ?? document.code ?? "");
    this.name = "Problem";
    this.status = document.status ?? 0;
    this.code = document.code ?? "unknown";
    this.errors = document.errors ?? [];
    this.document = document;
  }

  static async of(response: Response): Promise<Problem> {
    const text = await response.text();
    let document: Record<string, unknown> = {};
    try {
      const parsed: unknown = JSON.parse(text);
      if (typeof parsed === "object" && parsed !== null) {
        document = parsed as Record<string, unknown>;
      }
    } catch {
      // a proxy's page: the status says it all
    }
    return new Problem({ ...document, status: response.status });
  }
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
