package io.keycloaksaas.billing.rest;

import io.keycloaksaas.billing.BillingEventResult;
import io.keycloaksaas.billing.jpa.JpaBillingEvents;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Text;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;

/** {@code /admin/…/billing-events}: what providers sent, and what became of it. */
public class AdminBillingEventsResource {
  private final AdminGate gate;

  public AdminBillingEventsResource(AdminGate gate) {
    this.gate = gate;
  }

  @GET
  @Operation(
      value = "Lists the messages of the billing provider, newest first",
      right = {"view-realm", AdminGate.BILLING_ADMIN},
      pageOf = BillingEventRepresentation.class)
  public Response list(
      @QueryParam("result") String result,
      @QueryParam("type") String type,
      @QueryParam("customer") String customer,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    gate.requireViewRealm();
    gate.requireBillingAdmin();
    Page.Request page = Page.Request.of(cursor, pageSize);
    JpaBillingEvents.Filter filter =
        new JpaBillingEvents.Filter(result(result), text("type", type), text("customer", customer));
    return Answers.ok(
        Page.of(
            page,
            new JpaBillingEvents(gate.session()).list(filter, page),
            event -> new Cursor(event.receivedAt().toEpochMilli(), event.id()),
            BillingEventRepresentation::of));
  }

  private static Optional<BillingEventResult.Kind> result(String text) {
    return given(text)
        .map(
            word ->
                Arrays.stream(BillingEventResult.Kind.values())
                    .filter(kind -> kind.key().equals(word))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            Problem.invalid(
                                "result",
                                "'result' must be applied, unchanged, ignored or parked.")));
  }

  private static Optional<String> text(String field, String text) {
    Optional<String> given = given(text);
    if (given.filter(word -> !Text.isClean(word)).isPresent()) {
      throw Problem.invalid(field, "'" + field + "' has characters that no identifier has.");
    }
    return given;
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).filter(word -> !word.isEmpty());
  }
}
