package io.keycloaksaas.catalog;

import java.util.Locale;

/** Every {@link CatalogFault#code}; listed for users in {@code docs/catalogue.md}. */
enum FaultCode {
  // the text
  DOCUMENT_TOO_LARGE,
  NOT_UTF8,
  CONTROL_CHARACTER,
  SYNTAX,
  EMPTY_DOCUMENT,
  SEVERAL_DOCUMENTS,
  TOO_DEEP,
  TOO_MANY_NODES,
  DIRECTIVE,
  ANCHOR,
  ALIAS,
  TAG,
  MERGE_KEY,
  KEY_NOT_TEXT,
  DUPLICATE_KEY,
  AMBIGUOUS_VALUE,
  // the form
  UNKNOWN_FIELD,
  MISSING_FIELD,
  WRONG_TYPE,
  UNKNOWN_VALUE,
  INVALID_KEY,
  DUPLICATE_ITEM,
  NEGATIVE_AMOUNT,
  AMOUNT_TOO_LARGE,
  OUT_OF_RANGE,
  UNKNOWN_CURRENCY,
  TEXT_LENGTH,
  TEXT_CHARACTER,
  TEXT_NOT_NFC,
  TOO_MANY,
  // the meaning
  UNKNOWN_FEATURE,
  RETIRED_FEATURE,
  UNKNOWN_PERMISSION,
  STAR_NOT_ALONE,
  MISSING_ROLE,
  UNKNOWN_PLAN,
  DEFAULT_ARCHIVED,
  DEFAULT_NOT_FREE,
  DEFAULT_WRONG_AUDIENCE,
  // against what was published before
  FEATURE_TYPE_CHANGED,
  ROLE_KEY_TAKEN,
  VERSION_CONFLICT;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
