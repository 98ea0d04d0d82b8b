package io.keycloaksaas.probe;

import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.ProviderSubscription;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionStatus;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** Says what a billing provider would say. */
public final class ProbeSubscriptions {
  private final KeycloakSession session;

  ProbeSubscriptions(KeycloakSession session) {
    this.session = session;
  }

  /** The fields of {@link ProviderSubscription}; times as RFC 3339. */
  public record Truth(
      String externalId,
      String plan,
      String status,
      String startedAt,
      @Nullable String trialEnd,
      @Nullable String cancelAt,
      @Nullable String periodStart,
      @Nullable String periodEnd,
      @Nullable Long quantity) {}

  @PUT
  @Path("{type}/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, String> say(
      @PathParam("type") String type, @PathParam("id") String id, String body) {
    SystemScope.enter(session);
    Truth truth = Json.read(body.getBytes(StandardCharsets.UTF_8), Truth.class);
    var subscription =
        session
            .getProvider(SubscriptionProvider.class)
            .synchronize(
                new SubjectRef(
                    session.getContext().getRealm().getId(),
                    SubjectType.valueOf(type.toUpperCase(Locale.ROOT)),
                    id),
                new ProviderSubscription(
                    "probe",
                    truth.externalId(),
                    truth.plan(),
                    SubscriptionStatus.valueOf(truth.status().toUpperCase(Locale.ROOT)),
                    "raw-" + truth.status(),
                    Instant.parse(truth.startedAt()),
                    time(truth.trialEnd()),
                    time(truth.cancelAt()),
                    time(truth.periodStart()),
                    time(truth.periodEnd()),
                    truth.quantity() == null ? 1 : truth.quantity(),
                    Optional.empty()));
    return Map.of("id", subscription.id(), "status", subscription.status().key());
  }

  private static Optional<Instant> time(String text) {
    return Optional.ofNullable(text).map(Instant::parse);
  }
}
