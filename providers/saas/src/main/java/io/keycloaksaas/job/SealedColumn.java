package io.keycloaksaas.job;

/**
 * A column of secrets, sealed by {@link io.keycloaksaas.platform.SecretBox} in the place (realm,
 * {@link #table}, {@link #column}, row). Found by {@link java.util.ServiceLoader}: a room that
 * keeps secrets adds its own, and they are sealed again when there is a newer key.
 */
public interface SealedColumn {
  /** Name of the entity; it has the attributes {@code id} and {@code realmId}. */
  String entity();

  /** The entity's attribute for the column; it may be null in rows without a secret. */
  String attribute();

  /** As it stands in the place. */
  String table();

  /** As it stands in the place. */
  String column();
}
