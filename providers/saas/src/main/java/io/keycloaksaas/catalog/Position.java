package io.keycloaksaas.catalog;

import org.yaml.snakeyaml.error.Mark;

/** Where something stands in the text; both numbers start at 1, {@link #NONE} is nowhere. */
record Position(int line, int column) {
  static final Position NONE = new Position(0, 0);

  static Position of(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
