package io.keycloaksaas.setup;

import io.keycloaksaas.catalog.CatalogProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** A catalogue to begin with, where there is none. */
record DefaultCatalog(KeycloakSession session, String administratorId) implements SetupStep {
  private static final String DOCUMENT = "/META-INF/saas/catalog.yaml";

  @Override
  public Stream<SetupChange> missing() {
    CatalogProvider catalogs = session.getProvider(CatalogProvider.class);
    return catalogs.current().catalog().version() > 0
        ? Stream.empty()
        : Stream.of(
            new SetupChange(
                "catalog",
                "default",
                "publish",
                () -> catalogs.publish(document(), Optional.empty(), administratorId)));
  }

  static byte[] document() {
    try (InputStream in = DefaultCatalog.class.getResourceAsStream(DOCUMENT)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
