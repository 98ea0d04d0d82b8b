package io.keycloaksaas.domain;

import io.keycloaksaas.platform.TextRecords;
import java.util.List;
import org.keycloak.provider.Provider;

/** Name servers that know nothing of one another. */
public interface DomainResolver extends Provider {

  /** How many are asked; with fewer than two nothing can be proven. */
  int servers();

  /**
   * The TXT records of an absolute name as each of the servers tells them now. May wait for
   * seconds, never fails; to be called without a connection of the database.
   */
  List<TextRecords> texts(String name);
}
