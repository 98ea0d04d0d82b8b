package io.keycloaksaas.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.net.HttpURLConnectionClient;
import com.stripe.net.RequestOptions;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import io.keycloaksaas.billing.BillingGatewayRefused;
import io.keycloaksaas.billing.BillingGatewayUnavailable;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * How this node asks Stripe: at the one address that the server's options name, with short
 * time-outs, never again by itself, and no more than {@link #AT_ONCE} at a time: when Stripe hangs,
 * the others are told at once instead of waiting with our threads. Links for buyers, of which
 * anybody may want many, take none of the places of messages and jobs. Thread-safe.
 */
final class StripeCalls {
  private static final int AT_ONCE = 32;
  private static final int LINKS_AT_ONCE = 8;
  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 10_000;

  private static final int PAYMENT_REQUIRED = 402;

  /** For what may be left unanswered while somebody waits. */
  private static final int HASTY_MILLIS = 3_000;

  private final String baseUrl;
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Semaphore freeForLinks = new Semaphore(LINKS_AT_ONCE);

  StripeCalls(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** A question to Stripe. */
  interface Question<T> {
    T ask() throws StripeException;
  }

  StripeClient client(StripeKeys keys, Optional<String> account) {
    return client(keys, account, free);
  }

  /** For pages that a buyer waits for, and the customer behind them. */
  StripeClient linkClient(StripeKeys keys, Optional<String> account) {
    return client(keys, account, freeForLinks);
  }

  private StripeClient client(StripeKeys keys, Optional<String> account, Semaphore places) {
    return StripeClient.builder()
        .setApiKey(keys.secretKey())
        .setStripeAccount(account.orElse(null))
        .setApiBase(baseUrl)
        .setConnectTimeout(CONNECT_MILLIS)
        .setReadTimeout(READ_MILLIS)
        .setMaxNetworkRetries(0)
        .setHttpClient(new Bounded(places))
        .build();
  }

  /** For a question whose answer one can do without. */
  static RequestOptions hasty() {
    return RequestOptions.builder()
        .setConnectTimeout(HASTY_MILLIS)
        .setReadTimeout(HASTY_MILLIS)
        .build();
  }

  /**
   * @throws BillingGatewayUnavailable whatever went wrong; with Stripe's words for it, not with its
   *     sentence, which repeats what was sent
   */
  static <T> T ask(Question<T> question) {
    try {
      return question.ask();
    } catch (StripeException e) {
      throw new BillingGatewayUnavailable(words(e), e);
    }
  }

  /**
   * For what Stripe may refuse for reasons that are the customer's.
   *
   * @throws BillingGatewayRefused when it did
   * @throws BillingGatewayUnavailable as {@link #ask}
   */
  static <T> T order(Question<T> question) {
    try {
      return question.ask();
    } catch (CardException e) {
      throw new BillingGatewayRefused(BillingGatewayRefused.Reason.PAYMENT, words(e), e);
    } catch (InvalidRequestException e) {
      throw new BillingGatewayRefused(
          Integer.valueOf(PAYMENT_REQUIRED).equals(e.getStatusCode())
              ? BillingGatewayRefused.Reason.PAYMENT
              : BillingGatewayRefused.Reason.STATE,
          words(e),
          e);
    } catch (StripeException e) {
      throw new BillingGatewayUnavailable(words(e), e);
    }
  }

  private static String words(StripeException e) {
    return String.join(
        " ",
        e.getClass().getSimpleName(),
        String.valueOf(e.getStatusCode()),
        String.valueOf(e.getCode()),
        String.valueOf(e.getRequestId()));
  }

  /**
   * For what must be done once: when the connection breaks it is sent again, and known for the same
   * by the key.
   */
  static RequestOptions once(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).setMaxNetworkRetries(1).build();
  }

  /**
   * What an answer must have.
   *
   * @throws BillingGatewayUnavailable when it has not: it is no answer of Stripe's
   */
  static <T> T required(T part, String name) {
    if (part == null) {
      throw new BillingGatewayUnavailable("an answer without " + name, null);
    }
    return part;
  }

  /** Stripe's own client behind a semaphore. */
  private static final class Bounded extends HttpURLConnectionClient {
    private final Semaphore places;

    Bounded(Semaphore places) {
      this.places = places;
    }

    @Override
    public StripeResponse request(StripeRequest request) throws ApiConnectionException {
      if (!places.tryAcquire()) {
        throw new ApiConnectionException("too many requests to Stripe at once");
      }
      try {
        return fromStripe(super.request(request));
      } finally {
        places.release();
      }
    }

    /** Stripe's library fails at an error of which a proxy tells, and not Stripe. */
    private StripeResponse fromStripe(StripeResponse response) throws ApiConnectionException {
      String body = response.body() == null ? "" : response.body().strip();
      if (response.code() >= 400 && !body.startsWith("{")) {
        throw new ApiConnectionException("status " + response.code() + ", not from Stripe");
      }
      return response;
    }
  }
}
