package io.keycloaksaas.event;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes that are hashed: each field as its length (4 bytes, big-endian) and its UTF-8 text, so
 * that no two lists of fields have the same bytes. An absent field has the length −1. The first
 * field is the domain, which tells what the bytes are about.
 */
final class CanonicalForm {
  private static final int ABSENT = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

  CanonicalForm(String domain) {
    add(domain);
  }

  CanonicalForm add(String field) {
    if (field == null) {
      bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(ABSENT).array());
      return this;
    }
    byte[] text = field.getBytes(StandardCharsets.UTF_8);
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
    bytes.writeBytes(text);
    return this;
  }

  /** As decimal digits. */
  CanonicalForm add(long number) {
    return add(Long.toString(number));
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** SHA-256, in lower-case hexadecimal. */
  String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
