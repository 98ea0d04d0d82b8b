package io.keycloaksaas.subscription;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.Subjects;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * What a preview was made from, as opaque text: the version of the subject's facts (members and
 * roles of an organization are among them) and that of the catalogue.
 */
public final class PreviewVersion {
  private PreviewVersion() {}

  /** Of now. */
  public static String of(KeycloakSession session, SubjectRef subject) {
    return text(
        session,
        Optional.ofNullable(
                session
                    .getProvider(SubscriptionProvider.class)
                    .records(Set.of(subject))
                    .get(subject))
            .map(SubscriptionProvider.SubjectRecord::version)
            .orElse(0L));
  }

  /**
   * Holds the subject, and makes sure that nothing has changed since the preview.
   *
   * @param expected null for whatever it is
   * @throws Problem {@code version_conflict}
   */
  public static void hold(KeycloakSession session, SubjectRef subject, String expected) {
    long version = Subjects.lock(session, subject).version();
    if (expected != null && !expected.equals(text(session, version))) {
      throw Problem.of(
          ProblemCode.PREVIEW_OUTDATED, "Something has changed since the preview; preview again.");
    }
  }

  private static String text(KeycloakSession session, long version) {
    return version + "." + session.getProvider(CatalogProvider.class).current().catalog().version();
  }
}
