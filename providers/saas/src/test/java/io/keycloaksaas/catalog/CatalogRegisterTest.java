package io.keycloaksaas.catalog;

import static io.keycloaksaas.catalog.CatalogRegister.Kind.FEATURE;
import static io.keycloaksaas.catalog.CatalogRegister.Kind.PERMISSION;
import static io.keycloaksaas.catalog.CatalogRegister.Kind.ROLE;
import static io.keycloaksaas.catalog.Documents.SMALL;
import static io.keycloaksaas.catalog.Documents.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.keycloaksaas.catalog.CatalogRegister.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogRegisterTest {
  private final Catalog catalog = first(SMALL);
  private final Entry first = entry(FEATURE, "org:basic", 7, Optional.of(FeatureType.BOOLEAN));

  @Test
  void keysGetIndexesInTheOrderOfTheDocument() {
    assertThat(CatalogRegister.EMPTY.missing(catalog))
        .containsExactly(
            entry(FEATURE, "org:basic", 0, Optional.of(FeatureType.BOOLEAN)),
            entry(FEATURE, "org:members", 1, Optional.of(FeatureType.LIMIT)),
            entry(FEATURE, "runs", 2, Optional.of(FeatureType.METERED)),
            entry(PERMISSION, "org:read", 0, Optional.empty()),
            entry(PERMISSION, "org:members:manage", 1, Optional.empty()),
            entry(ROLE, "org:owner", 0, Optional.empty()),
            entry(ROLE, "org:member", 1, Optional.empty()));
  }

  @Test
  void aGapIsNeverFilled() {
    assertThat(new CatalogRegister(List.of(first)).missing(catalog))
        .filteredOn(e -> e.kind() == FEATURE)
        .extracting(Entry::index)
        .containsExactly(8, 9);
  }

  @Test
  void theSameKeyOrIndexTwiceIsNoRegister() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CatalogRegister(
                    List.of(
                        first, entry(FEATURE, "org:basic", 8, Optional.of(FeatureType.BOOLEAN)))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CatalogRegister(
                    List.of(first, entry(FEATURE, "runs", 7, Optional.of(FeatureType.METERED)))));
  }

  @Test
  void aFeatureHasATypeAndNothingElseHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(FEATURE, "runs", 0, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(ROLE, "org:a", 0, Optional.of(FeatureType.LIMIT)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(ROLE, "org:a", -1, Optional.empty()));
  }

  @Test
  void anotherTypeIsNotRegistered() {
    CatalogRegister register =
        new CatalogRegister(List.of(entry(FEATURE, "runs", 0, Optional.of(FeatureType.LIMIT))));
    assertThatIllegalArgumentException().isThrownBy(() -> register.extend(catalog));
  }

  @Test
  void theDigestIsTakenOverKeysByIndex() {
    Dictionary dictionary = Dictionary.of(catalog, CatalogRegister.EMPTY.extend(catalog));
    assertThat(dictionary.text())
        .isEqualTo(
            """
            f 0 org:basic
            f 1 org:members
            f 2 runs
            p 0 org:read
            p 1 org:members:manage
            r 0 org:owner
            r 1 org:member
            """);
    // printf '…' | sha256sum | cut -c1-8
    assertThat(dictionary.c()).isEqualTo("1.8f499ce9");
  }

  @Test
  void laterEntriesOfTheRegisterDoNotChangeADictionary() {
    CatalogRegister register = CatalogRegister.EMPTY.extend(catalog);
    CatalogRegister later =
        register.extend(Documents.next(SMALL.replace("runs:", "walks:"), catalog));
    assertThat(later.entries()).hasSizeGreaterThan(register.entries().size());
    assertThat(Dictionary.of(catalog, later)).isEqualTo(Dictionary.of(catalog, register));
  }

  @Test
  void anotherFeatureAtTheSameIndexAndVersionGivesAnotherDigest() {
    Catalog other = first(SMALL.replace("runs:", "walks:"));
    String c = Dictionary.of(catalog, CatalogRegister.EMPTY.extend(catalog)).c();
    assertThat(Dictionary.of(other, CatalogRegister.EMPTY.extend(other)).c())
        .startsWith("1.")
        .isNotEqualTo(c);
  }

  @Test
  void aCatalogueOutsideTheRegisterHasNoDictionary() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dictionary.of(catalog, CatalogRegister.EMPTY));
  }

  @Test
  void theOrderOfEntriesMeansNothingForTheDictionary() {
    List<Entry> entries = CatalogRegister.EMPTY.extend(catalog).entries();
    List<Entry> reversed = new ArrayList<>(entries);
    Collections.reverse(reversed);
    assertThat(Dictionary.of(catalog, new CatalogRegister(reversed)).features())
        .isEqualTo(Map.of(0, "org:basic", 1, "org:members", 2, "runs"));
  }

  private static Entry entry(
      CatalogRegister.Kind kind, String key, int index, Optional<FeatureType> type) {
    return new Entry(kind, key, index, type);
  }
}
