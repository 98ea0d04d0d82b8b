package io.keycloaksaas.catalog;

/**
 * One immutable version of a plan: its key and the catalogue version that published it, as {@code
 * pro@7}.
 */
public record PlanRef(String key, long catalogVersion) {
  @Override
  public String toString() {
    return key + "@" + catalogVersion;
  }
}
