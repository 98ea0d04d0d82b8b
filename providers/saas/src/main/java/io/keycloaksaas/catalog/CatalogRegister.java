package io.keycloaksaas.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every key a realm ever published, with its index in compact tokens. It only grows: an index, once
 * given, belongs to its key for ever, since dictionaries are cached for ever. Immutable.
 */
public final class CatalogRegister {
  public static final CatalogRegister EMPTY = new CatalogRegister(List.of());

  /** Each kind counts for itself. */
  public enum Kind {
    FEATURE,
    PERMISSION,
    ROLE
  }

  /**
   * @param index from 0
   * @param type of a feature, absent for the other kinds
   */
  public record Entry(Kind kind, String key, int index, Optional<FeatureType> type) {
    public Entry {
      if (index < 0 || type.isPresent() != (kind == Kind.FEATURE)) {
        throw new IllegalArgumentException("not an entry: " + kind + " " + key + " " + index);
      }
    }
  }

  private final List<Entry> entries;
  private final Map<Kind, Map<String, Entry>> byKey = new EnumMap<>(Kind.class);

  /**
   * @throws IllegalArgumentException when a key or an index stands twice in its kind
   */
  public CatalogRegister(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    Map<Kind, Map<Integer, Entry>> byIndex = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      byKey.put(kind, new LinkedHashMap<>());
      byIndex.put(kind, new LinkedHashMap<>());
    }
    for (Entry entry : this.entries) {
      if (byKey.get(entry.kind()).put(entry.key(), entry) != null
          || byIndex.get(entry.kind()).put(entry.index(), entry) != null) {
        throw new IllegalArgumentException("twice in the register: " + entry);
      }
    }
  }

  public List<Entry> entries() {
    return entries;
  }

  public Optional<Entry> find(Kind kind, String key) {
    return Optional.ofNullable(byKey.get(kind).get(key));
  }

  /** The type under which a feature was published, also long ago. */
  public Optional<FeatureType> type(FeatureKey feature) {
    return find(Kind.FEATURE, feature.value()).flatMap(Entry::type);
  }

  /**
   * What this register lacks of a catalogue, with new indexes, in the catalogue's order.
   *
   * @throws IllegalArgumentException when a feature was registered with another type
   */
  public List<Entry> missing(Catalog catalog) {
    List<Entry> missing = new ArrayList<>();
    int next = next(Kind.FEATURE);
    for (Feature feature : catalog.features().values()) {
      Optional<FeatureType> registered = type(feature.key());
      if (registered.isEmpty()) {
        Optional<FeatureType> type = Optional.of(feature.type());
        missing.add(new Entry(Kind.FEATURE, feature.key().value(), next++, type));
      } else if (registered.get() != feature.type()) {
        throw new IllegalArgumentException("registered with another type: " + feature.key());
      }
    }
    addMissing(Kind.PERMISSION, catalog.permissions().keySet(), missing);
    addMissing(Kind.ROLE, catalog.roles().keySet(), missing);
    return missing;
  }

  /** This register and what it lacked of the catalogue. */
  public CatalogRegister extend(Catalog catalog) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(missing(catalog));
    return new CatalogRegister(all);
  }

  private void addMissing(Kind kind, Iterable<String> keys, List<Entry> missing) {
    int next = next(kind);
    for (String key : keys) {
      if (find(kind, key).isEmpty()) {
        missing.add(new Entry(kind, key, next++, Optional.empty()));
      }
    }
  }

  /** After the highest, not the first that is free: a gap may once have been somebody's. */
  private int next(Kind kind) {
    return byKey.get(kind).values().stream().mapToInt(Entry::index).max().orElse(-1) + 1;
  }
}
