package io.keycloaksaas.test;

import java.util.List;

/**
 * The two name servers that a server under test asks about domains.
 *
 * @param first knows what both are told, as {@code second} does
 */
public record DnsPair(DnsServer first, DnsServer second) implements AutoCloseable {

  static DnsPair start() {
    return new DnsPair(DnsServer.start(), DnsServer.start());
  }

  /** Both say so from now on. */
  public void text(String name, String... texts) {
    first.text(name, texts);
    second.text(name, texts);
  }

  public void forget(String name) {
    first.forget(name);
    second.forget(name);
  }

  /** The server's options that name them. */
  List<String> options() {
    return List.of(
        "--spi-saas-domain-resolver--dns--servers=127.0.0.1:%d,127.0.0.1:%d"
            .formatted(first.port(), second.port()),
        "--spi-saas-domain-resolver--dns--timeout=1000");
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}
