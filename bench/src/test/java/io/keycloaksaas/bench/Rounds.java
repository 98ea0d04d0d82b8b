package io.keycloaksaas.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All cells of a run, round by round: only what ran side by side is compared. */
final class Rounds {

  private final Map<Variant, List<Cell>> cells = new EnumMap<>(Variant.class);

  void add(Map<Variant, Cell> round) {
    round.forEach(
        (variant, cell) -> cells.computeIfAbsent(variant, v -> new ArrayList<>()).add(cell));
  }

  double median(Variant variant, ToDoubleFunction<Cell> value) {
    return Statistics.median(values(variant, value));
  }

  /** Of the quotients with {@link Variant#PLAIN} in the same round. */
  Statistics.Estimate relative(Variant variant, ToDoubleFunction<Cell> value) {
    return Statistics.estimate(
        Statistics.ratios(values(variant, value), values(Variant.PLAIN, value)));
  }

  private double[] values(Variant variant, ToDoubleFunction<Cell> value) {
    return cells.get(variant).stream().mapToDouble(value).toArray();
  }

  /** One line per cell, for who wants to reckon it anew. */
  String csv() {
    var text = new StringBuilder("variant,round,refreshes,seconds,cpu_seconds\n");
    cells.forEach(
        (variant, list) -> {
          for (int i = 0; i < list.size(); i++) {
            var cell = list.get(i);
            text.append(
                Report.text(
                    "%s,%d,%d,%.4f,%.2f%n",
                    variant, i + 1, cell.refreshes(), cell.seconds(), cell.cpuSeconds()));
          }
        });
    return text.toString();
  }
}
