package io.keycloaksaas.catalog;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A catalogue document is refused as a whole, for every reason in {@link #faults()}; the message
 * shows the first few.
 */
public final class CatalogFaults extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int IN_MESSAGE = 10;

  private final transient List<CatalogFault> faults;

  CatalogFaults(List<CatalogFault> faults) {
    super(
        faults.stream()
            .limit(IN_MESSAGE)
            .map(CatalogFault::toString)
            .collect(Collectors.joining("\n", faults.size() + " faults\n", "")));
    this.faults = List.copyOf(faults);
  }

  /** At least one, in the order in which they were found. */
  public List<CatalogFault> faults() {
    return faults;
  }
}
