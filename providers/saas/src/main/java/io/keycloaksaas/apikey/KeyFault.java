package io.keycloaksaas.apikey;

import java.util.Locale;

/**
 * Why a key is good for nothing. Told to services that show a key's own secret, and to nobody else.
 */
public enum KeyFault {
  /** No key, or not its secret: which of them is not told. */
  UNKNOWN,
  EXPIRED,
  REVOKED,
  /** The secret was replaced, and its time after that is over. */
  ROTATED,
  /** The owner of a personal key is disabled or no more. */
  USER_DISABLED,
  /** The owner of a personal key is no member of its organization. */
  MEMBERSHIP_ENDED,
  /** The organization is suspended, disabled, deleted or no more. */
  ORGANIZATION_INACTIVE;

  /** The word in the REST API. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
