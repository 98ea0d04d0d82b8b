package io.keycloaksaas.domain;

import io.keycloaksaas.platform.Times;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/**
 * What is to stand in the DNS of a domain. Made for one organization and one domain, so that the
 * proof of one is none for another. No secret: everybody may read it there.
 *
 * @param value 256 random bits
 * @param expiresAt epoch milliseconds; from then on it proves nothing new. A domain once proven
 *     keeps its record.
 */
public record Challenge(String value, long expiresAt) {
  private static final Duration LIFE = Duration.ofDays(7);
  private static final String LABEL = "_saas-challenge.";
  private static final String PREFIX = "saas-domain-verification=";
  private static final SecureRandom RANDOM = new SecureRandom();

  static Challenge next() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new Challenge(
        Base64.getUrlEncoder().withoutPadding().encodeToString(bits),
        Times.CLOCK.millis() + LIFE.toMillis());
  }

  boolean isOver() {
    return Times.CLOCK.millis() >= expiresAt;
  }

  /** Of the TXT record. */
  public static String recordName(DomainName domain) {
    return LABEL + domain;
  }

  /** In the TXT record, as one string. */
  public String recordValue() {
    return PREFIX + value;
  }
}
