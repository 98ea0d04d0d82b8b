package io.keycloaksaas.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import io.keycloaksaas.billing.BillingEventNotice;
import io.keycloaksaas.billing.BillingEventReason;
import io.keycloaksaas.billing.BillingEventRefused;
import io.keycloaksaas.billing.BillingGatewayConnection;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Stripe sends. Verified by Stripe's own library over the bytes as they came; of the content
 * nothing is taken but whose it is.
 */
final class StripeEvents {
  static final String HEADER = "Stripe-Signature";

  /** Seconds that a message may be old, or early by a clock that goes wrong. */
  static final long TOLERANCE = Webhook.DEFAULT_TOLERANCE;

  /** Stripe's library takes the header apart without asking whether it is one. */
  private static final Pattern SIGNATURE =
      Pattern.compile("t=([0-9]{1,12})(,[A-Za-z0-9]{1,8}=[A-Za-z0-9+/_-]{1,256}){1,16}");

  private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,255}");

  /** What can change a subscription; all else is none of our business. */
  private static final List<String> RELEVANT =
      List.of(
          "customer.subscription.",
          "customer.deleted",
          "checkout.session.",
          "invoice.",
          "subscription_schedule.");

  private final String secret;
  private final boolean live;
  private final Optional<String> account;
  private final InstantSource clock;

  /**
   * @param secret not empty
   * @param live whether the realm's key is a live one
   * @param account the connected account that the realm sells for, if it is not the key's own
   */
  StripeEvents(String secret, boolean live, Optional<String> account, InstantSource clock) {
    this.secret = secret;
    this.live = live;
    this.account = account;
    this.clock = clock;
  }

  /**
   * @param header null without one
   * @throws BillingEventRefused when it is not Stripe's, or not from now
   */
  BillingEventNotice verify(byte[] body, String header) {
    String payload = new String(body, StandardCharsets.UTF_8);
    Matcher signature = SIGNATURE.matcher(header == null ? "" : header);
    if (!signature.matches()) {
      throw new BillingEventRefused("The header " + HEADER + " is missing or not one of Stripe's.");
    }
    try {
      Webhook.Signature.verifyHeader(
          payload, header, secret, TOLERANCE, Clock.fixed(clock.instant(), ZoneOffset.UTC));
    } catch (SignatureVerificationException e) {
      throw new BillingEventRefused("The signature is not this realm's, or too old.");
    }
    if (Long.parseLong(signature.group(1)) > clock.instant().getEpochSecond() + TOLERANCE) {
      throw new BillingEventRefused("The signature is from the future; set the clocks.");
    }
    return notice(payload);
  }

  private BillingEventNotice notice(String payload) {
    try {
      JsonObject event = JsonParser.parseString(payload).getAsJsonObject();
      if (!text(event, "object").equals(Optional.of("event"))) {
        throw new BillingEventRefused("This is no snapshot event of Stripe's.");
      }
      String id = text(event, "id").filter(name -> ID.matcher(name).matches()).orElseThrow();
      String type = text(event, "type").filter(name -> name.length() <= 128).orElseThrow();
      Optional<String> of = text(event, "account").filter(name -> ID.matcher(name).matches());
      boolean isLive = event.get("livemode").getAsBoolean();
      return new BillingEventNotice(
          id,
          type,
          of.map(name -> name.substring(0, Math.min(64, name.length())))
              .orElse(BillingGatewayConnection.OWN_ACCOUNT),
          objection(of, isLive),
          RELEVANT.stream().anyMatch(type::startsWith) ? customer(event) : Optional.empty(),
          Instant.ofEpochSecond(event.get("created").getAsLong()));
    } catch (JsonParseException
        | IllegalStateException
        | java.util.NoSuchElementException
        | NullPointerException
        | UnsupportedOperationException e) {
      throw new BillingEventRefused("The body is no event of Stripe's.");
    }
  }

  private Optional<BillingEventReason> objection(Optional<String> of, boolean isLive) {
    if (!of.equals(account)) {
      return Optional.of(BillingEventReason.OTHER_ACCOUNT);
    }
    return isLive == live ? Optional.empty() : Optional.of(BillingEventReason.OTHER_MODE);
  }

  /** Of the object that the event is about: its customer, or itself. */
  private static Optional<String> customer(JsonObject event) {
    JsonObject object = event.getAsJsonObject("data").getAsJsonObject("object");
    if (text(object, "object").equals(Optional.of("customer"))) {
      return text(object, "id");
    }
    JsonElement customer = object.get("customer");
    Optional<String> id =
        customer != null && customer.isJsonObject()
            ? text(customer.getAsJsonObject(), "id")
            : text(object, "customer");
    return id.filter(name -> ID.matcher(name).matches());
  }

  private static Optional<String> text(JsonObject object, String field) {
    return Optional.ofNullable(object.get(field))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }
}
