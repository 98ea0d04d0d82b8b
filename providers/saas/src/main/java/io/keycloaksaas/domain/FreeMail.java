package io.keycloaksaas.domain;

import io.keycloaksaas.platform.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.RealmModel;

/**
 * Domains in which everybody may have a mailbox: who has one there belongs to nobody. A list of
 * ours, and what the realm's setting {@code domains.freeMail} adds.
 */
final class FreeMail {
  private static final String LIST = "/META-INF/saas/free-mail-domains.txt";
  private static final Set<String> KNOWN = read();

  private FreeMail() {}

  static boolean isFree(RealmModel realm, DomainName domain) {
    return KNOWN.contains(domain.value())
        || new Settings(realm).words(Settings.Key.DOMAINS_FREE_MAIL).contains(domain.value());
  }

  private static Set<String> read() {
    try (InputStream list = FreeMail.class.getResourceAsStream(LIST)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
