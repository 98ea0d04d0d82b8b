package io.keycloaksaas.test;

import java.util.List;

/** Options of ours that every server under test has. */
final class ServerOptions {
  /** Everybody knows the key. Receivers of webhooks are at {@code localhost}, by any port. */
  static final List<String> OURS =
      List.of(
          "--spi-saas-secrets--default--keys=test:Zm9yIHRlc3RzOiBrbm93biB0byBldmVyeWJvZHkhISE=",
          "--spi-saas-audit--chain--keys=" + KeycloakServer.AUDIT_KEYS,
          "--spi-saas-outbound--default--allowed=localhost",
          "--spi-saas-outbound--default--connect-timeout=1000");

  private ServerOptions() {}
}
