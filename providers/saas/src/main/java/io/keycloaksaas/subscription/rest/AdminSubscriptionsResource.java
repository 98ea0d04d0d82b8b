package io.keycloaksaas.subscription.rest;

import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.SubscriptionFilter;
import io.keycloaksaas.subscription.SubscriptionProvider;
import io.keycloaksaas.subscription.SubscriptionRepresentation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/realms/{realm}/saas/v1/subscriptions}: all of the realm. */
public class AdminSubscriptionsResource {
  private final AdminGate gate;
  private final KeycloakSession session;

  public AdminSubscriptionsResource(AdminGate gate) {
    this.gate = gate;
    this.session = gate.session();
  }

  @GET
  @Operation(
      value = "Lists the realm's subscriptions, oldest first; without status all but canceled ones",
      right = {"view-realm", AdminGate.BILLING_ADMIN},
      pageOf = ListedSubscriptionRepresentation.class)
  public Response list(
      @QueryParam("plan") String plan,
      @QueryParam("status") String status,
      @QueryParam("standing") String standing,
      @QueryParam("subjectType") String subjectType,
      @QueryParam("trialEndsBefore") String trialEndsBefore,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    gate.requireViewRealm();
    gate.requireBillingAdmin();
    Page.Request page = Page.Request.of(cursor, pageSize);
    SubscriptionFilter filter =
        SubscriptionFilter.of(plan, status, standing, subjectType, trialEndsBefore);
    SubscriptionProvider subscriptions = session.getProvider(SubscriptionProvider.class);
    Instant now = Times.CLOCK.instant();
    List<SubscriptionProvider.Listed> found =
        subscriptions.list(session.getContext().getRealm().getId(), filter, page);
    return Answers.ok(
        Page.of(
            page,
            found,
            listed -> new Cursor(0, listed.subscription().id()),
            listed ->
                ListedSubscriptionRepresentation.of(
                    listed,
                    SubscriptionRepresentation.of(
                        listed.subscription(),
                        subscriptions.period(listed.subscription(), now),
                        now))));
  }
}
