package io.keycloaksaas.test;

import io.keycloaksaas.test.Browser.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * One person's way through the real login pages: authorization request with PKCE, state and nonce;
 * user name and password, on one page or two; consent; choice of an organization; code; tokens.
 *
 * <p>Any other page ends the walk: {@link #page()} returns it, {@link #tokens()} fails with its
 * text.
 */
public final class Login {

  private final OidcClient client;
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final String verifier = random() + random();
  private final String state = random();
  private final String nonce = random();
  private Browser browser = new Browser();
  private String username = "";
  private String password = "";
  private String scope = "openid";
  private Optional<String> organization = Optional.empty();

  Login(OidcClient client) {
    this.client = client;
  }

  /** With the user name as password. */
  public Login as(String username) {
    this.username = username;
    this.password = username;
    return this;
  }

  public Login password(String password) {
    this.password = password;
    return this;
  }

  /** The whole scope parameter; {@code openid} without this. */
  public Login scope(String scope) {
    this.scope = scope;
    return this;
  }

  /** What to choose where Keycloak asks for an organization. */
  public Login organization(String alias) {
    organization = Optional.of(alias);
    return this;
  }

  /** Any further parameter of the authorization request. */
  public Login parameter(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  /** In a browser that may have a session already; a new one without this. */
  public Login in(Browser browser) {
    this.browser = browser;
    return this;
  }

  /** Walks to the end and redeems the code. */
  public Tokens tokens() {
    var end = page();
    if (!end.isOutside()) {
      throw new AssertionError(
          "%s did not get in: %d at %s%n%s"
              .formatted(username, end.status(), end.address(), end.text()));
    }
    var answer = queryOf(end);
    if (!state.equals(answer.get("state"))) {
      throw new AssertionError("another state than was sent: " + end.address());
    }
    if (!answer.containsKey("code")) {
      throw new AssertionError("no code: " + end.address());
    }
    var tokens = Tokens.from(redeem(answer.get("code")));
    if (!tokens.idToken().isEmpty() && !nonce.equals(tokens.idClaims().path("nonce").asText())) {
      throw new AssertionError("another nonce than was sent: " + tokens.idClaims());
    }
    return tokens;
  }

  /** Walks as far as it can: to the application's address, or to a page it cannot answer. */
  public Page page() {
    var page = browser.open(authorizationUrl());
    Set<Set<String>> answered = new HashSet<>();
    for (var form = answerable(page); form.isPresent(); form = answerable(page)) {
      var fields = fill(form.get());
      if (!answered.add(fields.keySet())) { // the same page again: refused
        return page;
      }
      page = browser.submit(form.get().absUrl("action"), fields);
    }
    return page;
  }

  private String authorizationUrl() {
    var query = new LinkedHashMap<String, String>();
    query.put("response_type", "code");
    query.put("client_id", client.clientId());
    query.put("redirect_uri", OidcClient.REDIRECT_URI);
    query.put("scope", scope);
    query.put("state", state);
    query.put("nonce", nonce);
    query.put("code_challenge", challenge());
    query.put("code_challenge_method", "S256");
    query.putAll(parameters);
    return client.endpoint("auth") + "?" + Http.encode(query);
  }

  private Answer redeem(String code) {
    return client.token(
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            OidcClient.REDIRECT_URI,
            "code_verifier",
            verifier));
  }

  private Optional<FormElement> answerable(Page page) {
    Predicate<FormElement> known =
        form ->
            has(form, "username")
                || has(form, "password")
                || has(form, "accept")
                || organization.filter(alias -> choice(form, alias).isPresent()).isPresent();
    return page.document().forms().stream().filter(known).findFirst();
  }

  private Map<String, String> fill(FormElement form) {
    var fields = new HashMap<String, String>();
    for (var field : form.formData()) {
      fields.put(field.key(), field.value());
    }
    fields.replace("username", username);
    fields.replace("password", password);
    if (has(form, "accept")) {
      fields.put("accept", "yes");
    }
    organization
        .flatMap(alias -> choice(form, alias))
        .ifPresent(button -> fields.put(button.attr("name"), button.attr("value")));
    return fields;
  }

  private static Optional<Element> choice(FormElement form, String alias) {
    return form.select("[name=kc.org]").stream()
        .filter(button -> button.attr("value").equals(alias))
        .findFirst();
  }

  private static boolean has(FormElement form, String field) {
    return !form.select("[name=" + field + "]").isEmpty();
  }

  private static Map<String, String> queryOf(Page page) {
    return Arrays.stream(Optional.ofNullable(page.address().getQuery()).orElse("").split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
  }

  private String challenge() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }
}
