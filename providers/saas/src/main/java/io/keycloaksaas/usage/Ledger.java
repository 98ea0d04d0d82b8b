package io.keycloaksaas.usage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One pool: the live grants of a subject and feature, less what was taken. Pure and immutable; the
 * same lines give the same answers, whatever their order. All arithmetic is checked.
 */
public final class Ledger {
  private final List<Line> lines;

  private Ledger(List<Line> lines) {
    this.lines = lines;
  }

  public static Ledger of(Collection<Line> lines) {
    return new Ledger(lines.stream().sorted(Line.BURNING_ORDER).toList());
  }

  /**
   * Which grants give the amount, in the order of burning; takes nothing yet.
   *
   * @param amount > 0
   * @return absent when they cannot give all of it: nothing is taken partially
   */
  public Optional<List<Burn>> take(long amount) {
    if (amount <= 0) {
      throw new IllegalArgumentException("not an amount to take: " + amount);
    }
    List<Burn> burns = new ArrayList<>();
    long missing = amount;
    for (Line line : lines) {
      long part = Math.min(missing, line.free());
      if (part > 0) {
        burns.add(new Burn(line.grantId(), part));
        missing -= part;
      }
    }
    return missing == 0 ? Optional.of(List.copyOf(burns)) : Optional.empty();
  }

  /** The pool with one grant more. */
  public Ledger plus(Line line) {
    return of(Stream.concat(lines.stream(), Stream.of(line)).toList());
  }

  /** The pool after these were used; those of grants that are no longer live change nothing. */
  public Ledger used(List<Burn> burns) {
    return with(burns, Line::plusUsed);
  }

  /** The pool after these were reserved. */
  public Ledger held(List<Burn> burns) {
    return with(burns, Line::plusHeld);
  }

  private Ledger with(List<Burn> burns, BiFunction<Line, Long, Line> change) {
    Map<String, Long> byGrant = new HashMap<>();
    burns.forEach(burn -> byGrant.merge(burn.grantId(), burn.amount(), Math::addExact));
    return new Ledger(
        lines.stream()
            .map(line -> change.apply(line, byGrant.getOrDefault(line.grantId(), 0L)))
            .toList());
  }

  /** What can still be taken from one of the grants; the largest long when unlimited. */
  public long free(String grantId) {
    return lines.stream()
        .filter(line -> line.grantId().equals(grantId))
        .mapToLong(Line::free)
        .findFirst()
        .orElseThrow();
  }

  public Balance balance() {
    boolean unlimited = lines.stream().anyMatch(line -> line.amount().isUnlimited());
    return new Balance(
        unlimited ? OptionalLong.empty() : OptionalLong.of(sum(line -> line.amount().wire())),
        sum(Line::spent),
        sum(Line::reserved),
        unlimited ? OptionalLong.empty() : OptionalLong.of(sum(Line::free)));
  }

  private long sum(ToLongFunction<Line> part) {
    return lines.stream().mapToLong(part).reduce(0, Math::addExact);
  }

  /**
   * The first units of a reservation, which its commit uses; the rest is free again.
   *
   * @param held in the order in which they were reserved
   * @param amount at most their sum
   */
  public static List<Burn> first(List<Burn> held, long amount) {
    List<Burn> burns = new ArrayList<>();
    long missing = amount;
    for (Burn burn : held) {
      long part = Math.min(missing, burn.amount());
      if (part > 0) {
        burns.add(new Burn(burn.grantId(), part));
        missing -= part;
      }
    }
    if (missing != 0) {
      throw new IllegalArgumentException("more than was reserved: " + amount);
    }
    return List.copyOf(burns);
  }
}
