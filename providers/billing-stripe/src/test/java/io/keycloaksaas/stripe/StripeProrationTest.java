package io.keycloaksaas.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.model.Invoice;
import com.stripe.model.Subscription;
import com.stripe.net.ApiRequestParams;
import com.stripe.net.ApiResource;
import io.keycloaksaas.billing.BillingGatewayUnavailable;
import io.keycloaksaas.billing.Proration;
import io.keycloaksaas.billing.SubscriptionChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripeProrationTest {
  private static final Instant AT = Instant.parse("2026-11-28T12:00:00.789Z");
  private static final SubscriptionChange CHANGE =
      new SubscriptionChange("sub_1", Set.of("price_pro", "price_pro_2024"), "price_max", 3, AT);

  @Test
  void theItemOfThePlanThatIsLeftIsChangedAndBilledAtOnce() {
    var params =
        ApiRequestParams.paramsToMap(
            StripeProration.params(subscription("price_addon", "price_pro_2024"), CHANGE)
                .orElseThrow());

    assertThat(params)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "subscription",
                "sub_1",
                "subscription_details",
                Map.of(
                    "items",
                    List.of(Map.of("id", "si_1", "price", "price_max", "quantity", 3L)),
                    "proration_behavior",
                    "always_invoice",
                    "proration_date",
                    AT.getEpochSecond())));
  }

  @Test
  void withoutSuchAnItemThereIsNothingToAsk() {
    assertThat(StripeProration.params(subscription("price_addon"), CHANGE)).isEmpty();
  }

  @Test
  void whatIsBilledIsTheTotalAndWhatIsChargedIsDue() {
    assertThat(
            StripeProration.of(
                invoice("{\"currency\":\"eur\",\"total\":-500,\"amount_due\":0}"), AT))
        .isEqualTo(new Proration(-500, 0, "EUR", Instant.parse("2026-11-28T12:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"total\":1,\"amount_due\":1}",
        "{\"currency\":\"eur\",\"amount_due\":1}",
        "{\"currency\":\"eur\",\"total\":1}"
      })
  void anInvoiceWithoutItsTotalsIsNoAnswer(String json) {
    Invoice invoice = invoice(json);

    assertThatThrownBy(() -> StripeProration.of(invoice, AT))
        .isInstanceOf(BillingGatewayUnavailable.class);
  }

  private static Invoice invoice(String json) {
    return ApiResource.GSON.fromJson(json, Invoice.class);
  }

  /** Items {@code si_0}, {@code si_1} … with these prices. */
  private static Subscription subscription(String... prices) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < prices.length; i++) {
      items
          .append(i == 0 ? "" : ",")
          .append(
              "{\"id\":\"si_%d\",\"object\":\"subscription_item\",\"price\":{\"id\":\"%s\"}}"
                  .formatted(i, prices[i]));
    }
    return ApiResource.GSON.fromJson(
        "{\"id\":\"sub_1\",\"items\":{\"object\":\"list\",\"data\":[" + items + "]}}",
        Subscription.class);
  }
}
