package io.keycloaksaas.api;

import io.keycloaksaas.mail.Mails;
import io.keycloaksaas.mail.Message;
import io.keycloaksaas.organization.OverLimit;
import io.keycloaksaas.persistence.SaasRealms;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.SubscriptionFilter;
import io.keycloaksaas.subscription.SubscriptionFilter.Standing;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.webhook.DeadLetters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/**
 * {@code GET /admin/realms/{realm}/saas/v1/overview}: what an administrator looks at first. Each
 * number is that of a list of this API, counted in the same way.
 */
public class AdminOverviewResource {
  private static final Duration SOON = Duration.ofDays(7);
  private static final double NEARLY = 0.8;

  private final AdminGate gate;
  private final KeycloakSession session;

  AdminOverviewResource(AdminGate gate) {
    this.gate = gate;
    this.session = gate.session();
  }

  /**
   * @param setUp whether the realm was set up; otherwise all of the rest is empty
   * @param subscriptions that count, by plan and standing
   * @param trialsEnding how many trials end before {@code trialsEndBefore}
   * @param trialsEndBefore seven days from now
   * @param seats of organizations with a limit of members, of which four fifths or more are taken;
   *     looked for among the hundred largest, and only for who may view every organization
   */
  record Overview(
      boolean setUp,
      List<PlanCount> subscriptions,
      long trialsEnding,
      String trialsEndBefore,
      Backlog webhooks,
      Backlog emailMessages,
      List<SeatsTaken> seats) {}

  /** Subscriptions to a plan that stand so. */
  record PlanCount(String plan, String standing, long subscriptions) {}

  /** What waits to be sent, and what failed for good. */
  record Backlog(long waiting, long failed) {}

  /** Seats of an organization. */
  record SeatsTaken(String organizationId, String slug, String name, long used, long limit) {}

  @GET
  @Operation(
      value = "Counts what an administrator looks at first",
      right = "view-realm",
      gives = Overview.class)
  public Response overview() {
    gate.requireViewRealm();
    String realmId = session.getContext().getRealm().getId();
    SubscriptionProvider subscriptions = session.getProvider(SubscriptionProvider.class);
    Instant soon = Times.CLOCK.instant().plus(SOON);
    return Answers.ok(
        new Overview(
            SaasRealms.isSetUp(session, realmId),
            Stream.of(Standing.values())
                .flatMap(standing -> counts(subscriptions, realmId, standing))
                .toList(),
            subscriptions
                .countByPlan(realmId, SubscriptionFilter.trialsEndingBefore(soon))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum(),
            soon.toString(),
            new Backlog(DeadLetters.waiting(session), DeadLetters.count(session)),
            new Backlog(
                Mails.count(session, Message.State.QUEUED),
                Mails.count(session, Message.State.FAILED)),
            seats()));
  }

  private static Stream<PlanCount> counts(
      SubscriptionProvider subscriptions, String realmId, Standing standing) {
    return subscriptions.countByPlan(realmId, SubscriptionFilter.of(standing)).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new PlanCount(
                    entry.getKey(), standing.name().toLowerCase(Locale.ROOT), entry.getValue()));
  }

  private List<SeatsTaken> seats() {
    return gate.canViewEveryOrganization()
        ? new OverLimit(session)
            .near(NEARLY).stream()
                .map(
                    near ->
                        new SeatsTaken(
                            near.organization().id(),
                            near.organization().slug(),
                            near.organization().name(),
                            near.used(),
                            near.limit()))
                .toList()
        : List.of();
  }
}
