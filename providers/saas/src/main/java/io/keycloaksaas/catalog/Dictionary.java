package io.keycloaksaas.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the indexes in compact tokens mean, for one catalogue version. Immutable, and cacheable for
 * ever under {@link #c()}: should a restored database give an index or a version a second meaning,
 * the digest differs and guards refuse instead of granting something else.
 *
 * @param version the catalogue's
 * @param features key by index, also retired ones
 * @param permissions key by index
 * @param roles key by index
 */
public record Dictionary(
    long version,
    SortedMap<Integer, String> features,
    SortedMap<Integer, String> permissions,
    SortedMap<Integer, String> roles) {
  private static final int DIGEST_BYTES = 4;

  public Dictionary {
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    permissions = Collections.unmodifiableSortedMap(new TreeMap<>(permissions));
    roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
  }

  /**
   * Only what the catalogue contains, so that later entries of the register do not change it.
   *
   * @throws IllegalArgumentException when the register lacks one of the catalogue's keys
   */
  public static Dictionary of(Catalog catalog, CatalogRegister register) {
    return new Dictionary(
        catalog.version(),
        byIndex(
            CatalogRegister.Kind.FEATURE,
            catalog.features().keySet().stream().map(FeatureKey::value).toList(),
            register),
        byIndex(CatalogRegister.Kind.PERMISSION, catalog.permissions().keySet(), register),
        byIndex(CatalogRegister.Kind.ROLE, catalog.roles().keySet(), register));
  }

  private static SortedMap<Integer, String> byIndex(
      CatalogRegister.Kind kind, Collection<String> keys, CatalogRegister register) {
    SortedMap<Integer, String> byIndex = new TreeMap<>();
    for (String key : keys) {
      CatalogRegister.Entry entry =
          register
              .find(kind, key)
              .orElseThrow(() -> new IllegalArgumentException("not registered: " + key));
      byIndex.put(entry.index(), key);
    }
    return byIndex;
  }

  /** The claim {@code c}: version, a dot, {@link #digest()}; such as {@code 7.f3a9c01b}. */
  public String c() {
    return version + "." + digest();
  }

  /** The first eight hex characters of SHA-256 over {@link #text()}. */
  public String digest() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The same for everyone who computes the digest: a line {@code f 0 org:basic} per feature, then
   * {@code p …} per permission, then {@code r …} per role, by index, each ended by a line feed.
   */
  String text() {
    StringBuilder text = new StringBuilder();
    append(text, 'f', features);
    append(text, 'p', permissions);
    append(text, 'r', roles);
    return text.toString();
  }

  private static void append(StringBuilder text, char kind, SortedMap<Integer, String> keys) {
    keys.forEach(
        (index, key) ->
            text.append(kind).append(' ').append(index).append(' ').append(key).append('\n'));
  }
}
