package io.keycloaksaas.platform;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The readable name of an organization in addresses and claims. Never looks like a UUID, so that an
 * id and a slug cannot be mistaken for each other, nor like punycode.
 */
public record Slug(String value) {
  private static final Pattern GRAMMAR = Pattern.compile("^[a-z0-9][a-z0-9-]{2,62}$");
  private static final Pattern UUID_LIKE =
      Pattern.compile("^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$");
  private static final Set<String> RESERVED =
      Set.of(
          "admin",
          "api",
          "www",
          "me",
          "new",
          "organizations",
          "invitations",
          "members",
          "plans",
          "catalog",
          "settings",
          "account",
          "login",
          "logout",
          "support",
          "billing",
          "system",
          "null",
          "undefined",
          "openapi",
          "setup");

  /**
   * @throws IllegalArgumentException when the text is not a slug
   */
  public Slug {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  public static boolean isValid(String text) {
    return text != null
        && GRAMMAR.matcher(text).matches()
        && !text.endsWith("-")
        && !text.startsWith("--", 2)
        && !UUID_LIKE.matcher(text).matches()
        && !RESERVED.contains(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
