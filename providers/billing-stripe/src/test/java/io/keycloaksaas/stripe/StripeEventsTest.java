package io.keycloaksaas.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.net.Webhook;
import io.keycloaksaas.billing.BillingEventNotice;
import io.keycloaksaas.billing.BillingEventReason;
import io.keycloaksaas.billing.BillingEventRefused;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripeEventsTest {
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final String SECRET = "whsec_test";

  private final StripeEvents events = new StripeEvents(SECRET, false, Optional.empty(), () -> NOW);

  @Test
  void aSubscriptionsEventNamesItsCustomer() throws GeneralSecurityException {
    assertThat(taken("customer.subscription.updated", "\"customer\":\"cus_1\"").customerId())
        .contains("cus_1");
  }

  @Test
  void anExpandedCustomerIsNamedToo() throws GeneralSecurityException {
    assertThat(
            taken("invoice.paid", "\"customer\":{\"id\":\"cus_1\",\"object\":\"customer\"}")
                .customerId())
        .contains("cus_1");
  }

  @Test
  void aDeletedCustomerIsItself() throws GeneralSecurityException {
    assertThat(taken("customer.deleted", "\"object\":\"customer\",\"id\":\"cus_1\"").customerId())
        .contains("cus_1");
  }

  @Test
  void whatChangesNoSubscriptionNamesNobody() throws GeneralSecurityException {
    assertThat(taken("payment_method.attached", "\"customer\":\"cus_1\"").customerId()).isEmpty();
  }

  @Test
  void whoSellsForAConnectedAccountTakesItsEventsOnly() throws GeneralSecurityException {
    StripeEvents connected = new StripeEvents(SECRET, false, Optional.of("acct_1"), () -> NOW);

    assertThat(verify(connected, event("invoice.paid", "", "\"acct_1\"", false)).objection())
        .isEmpty();
    assertThat(verify(connected, event("invoice.paid", "", "null", false)).objection())
        .contains(BillingEventReason.OTHER_ACCOUNT);
    assertThat(verify(events, event("invoice.paid", "", "\"acct_1\"", false)).objection())
        .contains(BillingEventReason.OTHER_ACCOUNT);
  }

  @Test
  void aLiveEventIsNotForATestKey() throws GeneralSecurityException {
    assertThat(verify(events, event("invoice.paid", "", "null", true)).objection())
        .contains(BillingEventReason.OTHER_MODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "1",
        "{}",
        "{\"object\":\"v2.core.event\",\"id\":\"evt_1\"}",
        "{\"object\":\"event\"}",
        "{\"object\":\"event\",\"id\":{},\"type\":[]}",
        "{\"object\":\"event\",\"id\":\"evt_1\",\"type\":\"invoice.paid\",\"livemode\":false,\"created\":1}"
      })
  void whatIsSignedAndNoEventIsRefused(String body) {
    assertThatThrownBy(() -> verify(events, body)).isInstanceOf(BillingEventRefused.class);
  }

  @Test
  void theToleranceIsFiveMinutesEitherWay() throws GeneralSecurityException {
    String body = event("invoice.paid", "", "null", false);
    for (long late : new long[] {300, -300}) {
      assertThat(events.verify(bytes(body), signed(body, NOW.minusSeconds(late)))).isNotNull();
    }
    for (long late : new long[] {301, -301}) {
      String header = signed(body, NOW.minusSeconds(late));
      assertThatThrownBy(() -> events.verify(bytes(body), header))
          .isInstanceOf(BillingEventRefused.class);
    }
  }

  private BillingEventNotice taken(String type, String object) throws GeneralSecurityException {
    return verify(events, event(type, object, "null", false));
  }

  private static BillingEventNotice verify(StripeEvents events, String body)
      throws GeneralSecurityException {
    return events.verify(bytes(body), signed(body, NOW));
  }

  private static String event(String type, String object, String account, boolean live) {
    return """
    {"id":"evt_1","object":"event","account":%s,"created":1,"livemode":%b,"type":"%s",
     "data":{"object":{%s}}}
    """
        .formatted(account, live, type, object);
  }

  private static String signed(String body, Instant at) throws GeneralSecurityException {
    return Webhook.Signature.generateSignatureHeader(body, SECRET, at.getEpochSecond());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
