package io.keycloaksaas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LargeCatalogTest {

  @Test
  void it_has_the_numbers_of_the_published_comparison() {
    assertThat(LargeCatalog.FEATURES).hasSize(50).doesNotHaveDuplicates();
    assertThat(LargeCatalog.PERMISSIONS).hasSize(40).doesNotHaveDuplicates();
    assertThat(LargeCatalog.ROLES).hasSize(3);
    assertThat(LargeCatalog.LIMITS).hasSize(10).doesNotContainAnyElementsOf(LargeCatalog.FEATURES);
  }
}
