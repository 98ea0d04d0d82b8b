package io.keycloaksaas.guards;

import java.util.Locale;

/** What is wrong with a refused token: for logs, problem documents and the shared vectors. */
public enum TokenFault {
  /** No token at all. */
  MISSING,
  /** Longer than 16 kB. */
  TOO_LARGE,
  /** Not three canonical base64url parts of strict JSON. */
  MALFORMED,
  /** A JSON object names the same member twice. */
  DUPLICATE_KEY,
  /** A header that brings its own key, or asks for something we do not do. */
  HEADER,
  /** Signed with an algorithm that is not configured. */
  ALGORITHM,
  /** The issuer does not publish the key. */
  UNKNOWN_KEY,
  /** The signature does not fit. */
  SIGNATURE,
  /** Another {@code iss}. */
  ISSUER,
  /** {@code aud} is missing or foreign. */
  AUDIENCE,
  /** {@code scope} lacks the word {@code saas}. */
  SCOPE,
  /** {@code typ} is not {@code Bearer}. */
  TYPE,
  /** {@code exp} has passed. */
  EXPIRED,
  /** {@code nbf} or {@code iat} lies in the future. */
  NOT_YET_VALID,
  /** {@code ent.until} has passed: the entitlements may have changed, a refresh tells. */
  LAPSED,
  /** The claims {@code org} and {@code ent} mix two modes. */
  MIXED_MODES,
  /** A claim is missing, of the wrong type or out of range. */
  CLAIMS;

  /** The word in problem documents and vectors. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
