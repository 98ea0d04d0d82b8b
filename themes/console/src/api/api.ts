import type { components } from "./schema";
import { Problem } from "./problem";

/** A record of the API by its name in the OpenAPI document. */
export type Schema<N extends keyof components["schemas"]> = components["schemas"][N];

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface Answer<T> {
  data: T;
  /** To be given back in `ifMatch` with a change. */
  etag?: string;
}

export type Query = Record<string, string | number | boolean | undefined>;

export interface Send {
  query?: Query;
  ifMatch?: string;
  /** `application/json` unless said; a string is sent as it is. */
  contentType?: string;
  signal?: AbortSignal;
  /** Whether the answer may set cookies: else no request knows any. */
  cookies?: boolean;
}

interface Origin {
  realm: string;
  serverBaseUrl: string;
  adminBaseUrl?: string;
  getAccessToken(refused?: boolean): Promise<string>;
}

/** How long an answer is good for a second reader of the same page; any change drops all of them. */
const FRESH_MILLIS = 10_000;
const READS = new Set(["GET", "HEAD"]);

/**
 * Our REST API as one signed-in person. Paths begin at the realm's root: `admin/…` for the admin API, `tenant/…` for the
 * tenant API, `keycloak/…` for Keycloak's own admin API. Equal reads at the same time are one request; after a change everybody who shows something reads again.
 */
export class Api {
  readonly #origin: Origin;
  readonly #answers = new Map<string, { at: number; answer: Promise<Answer<unknown>> }>();
  readonly #readers = new Set<() => void>();

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  /** Where the API stands: `admin/email-messages` → `https://…/admin/realms/demo/saas/v1/email-messages`. */
  url(path: string, query: Query = {}): string {
    const { realm, serverBaseUrl, adminBaseUrl } = this.#origin;
    const name = encodeURIComponent(realm);
    const slash = path.indexOf("/");
    const roots: Record<string, string> = {
      admin: `${adminBaseUrl ?? serverBaseUrl}/admin/realms/${name}/saas/v1`,
      keycloak: `${adminBaseUrl ?? serverBaseUrl}/admin/realms/${name}`,
      tenant: `${serverBaseUrl}/realms/${name}/saas/v1`,
    };
    const root = roots[path.slice(0, slash)];
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined && value !== "") {
        search.set(key, String(value));
      }
    }
    return `${root}${path.slice(slash)}${search.size > 0 ? `?${search}` : ""}`;
  }

  /**
   * Shared with others who read the same within some seconds.
   *
   * @param method `POST` for a question that the API asks so, such as a dry run
   */
  read<T>(path: string, query?: Query, method: "GET" | "POST" = "GET"): Promise<Answer<T>> {
    const url = this.url(path, query);
    const key = `${method} ${url}`;
    const known = this.#answers.get(key);
    if (known && Date.now() - known.at < FRESH_MILLIS) {
      return known.answer as Promise<Answer<T>>;
    }
    const answer = this.#fetch<T>(method, url, undefined, {});
    this.#answers.set(key, { at: Date.now(), answer });
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }

  /** Sends a change; everybody who shows something reads again afterwards. */
  async send<T = void>(method: string, path: string, body?: unknown, options: Send = {}): Promise<Answer<T>> {
    const answer = await this.#fetch<T>(method, this.url(path, options.query), body, options);
    if (!READS.has(method)) {
      this.refresh();
    }
    return answer;
  }

  /** A question that needs a body, such as a preview: nothing has changed afterwards. */
  ask<T>(method: string, path: string, body?: unknown, options: Send = {}): Promise<Answer<T>> {
    return this.#fetch<T>(method, this.url(path, options.query), body, options);
  }

  refresh(): void {
    this.#answers.clear();
    this.#readers.forEach((reader) => reader());
  }

  /** Calls `reader` when what was read may have changed; returns how to stop. */
  onChange(reader: () => void): () => void {
    this.#readers.add(reader);
    return () => void this.#readers.delete(reader);
  }

  async #fetch<T>(method: string, url: string, body: unknown, options: Send): Promise<Answer<T>> {
    const first = await this.#call(method, url, body, options, false);
    // who was signed out meanwhile is sent to sign in by the second
    const response = first.status === 401 ? await this.#call(method, url, body, options, true) : first;
    if (!response.ok) {
      throw await Problem.of(response);
    }
    const json = response.headers.get("Content-Type")?.includes("json");
    const data = (response.status === 204 ? undefined : json ? await response.json() : await response.text()) as T;
    return { data, etag: response.headers.get("ETag") ?? undefined };
  }

  async #call(method: string, url: string, body: unknown, options: Send, refused: boolean): Promise<Response> {
    const headers: Record<string, string> = {};
    if (body !== undefined) {
      headers["Content-Type"] = options.contentType ?? "application/json";
    }
    if (options.ifMatch) {
      headers["If-Match"] = options.ifMatch;
    }
    try {
      headers.Authorization = `Bearer ${await this.#origin.getAccessToken(refused)}`;
      const response = await fetch(url, {
        method,
        headers,
        body: body === undefined || typeof body === "string" || body instanceof Blob ? (body as BodyInit) : JSON.stringify(body),
        signal: options.signal,
        cache: "no-store",
        credentials: options.cookies ? "same-origin" : "omit",
      });
      // redirects are followed, as from a former slug: what another origin says is no answer of the API
      if (response.redirected && new URL(response.url).origin !== new URL(url, location.href).origin) {
        throw new Error(`The API led to ${response.url}`);
      }
      return response;
    } catch (error) {
      throw options.signal?.aborted ? error : new Problem({ status: 0, code: "no_answer" });
    }
  }
}
