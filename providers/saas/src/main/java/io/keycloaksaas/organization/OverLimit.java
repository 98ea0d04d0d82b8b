package io.keycloaksaas.organization;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.organization.jpa.JpaSeats;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Organizations with more members than seats: an import and the adoption of what was there before
 * us let everybody in. They are looked for among the largest of the realm.
 */
public final class OverLimit {
  private static final int LARGEST = 100;
  private static final int SHOWN = 10;

  private final KeycloakSession session;

  /** Looked for once. */
  private List<String> found;

  public OverLimit(KeycloakSession session) {
    this.session = session;
  }

  /** A sentence for who sets the realm up. */
  public Optional<String> warning() {
    List<String> names =
        found().stream()
            .limit(SHOWN)
            .map(id -> new Organizations(session).find(id).map(Organization::slug).orElse(id))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            found().size()
                + " of the "
                + LARGEST
                + " largest organizations have more members than seats, such as "
                + String.join(", ", names)
                + ". Nobody is thrown out, nobody new gets in.");
  }

  /** Leaves an event with each. */
  public void report() {
    found()
        .forEach(
            id -> {
              Seats.Usage usage = Seats.usage(session, id);
              EventLog.write(
                  session,
                  new Event(
                      EventType.ORGANIZATION_OVER_LIMIT,
                      id,
                      null,
                      Map.of(
                          "organization_id", id,
                          "members", usage.used(),
                          "limit", usage.limit().orElseThrow())));
            });
  }

  /**
   * Those of the largest that have taken nearly all of their seats, or all, the fullest first.
   *
   * @param share of the seats, such as 0.8
   */
  public List<Near> near(double share) {
    Organizations organizations = new Organizations(session);
    return largest().stream()
        .flatMap(
            id -> {
              Seats.Usage usage = Seats.usage(session, id);
              return usage
                  .limit()
                  .filter(limit -> limit > 0 && usage.used() >= share * limit)
                  .flatMap(
                      limit -> organizations.find(id).map(o -> new Near(o, usage.used(), limit)))
                  .stream();
            })
        .sorted(Comparator.comparingDouble(near -> -(double) near.used() / near.limit()))
        .toList();
  }

  /** An organization whose seats run out. */
  public record Near(Organization organization, long used, long limit) {}

  private List<String> found() {
    if (found == null) {
      found = largest().stream().filter(id -> Seats.usage(session, id).isOver()).toList();
    }
    return found;
  }

  private List<String> largest() {
    return new JpaSeats(session).largest(LARGEST);
  }
}
