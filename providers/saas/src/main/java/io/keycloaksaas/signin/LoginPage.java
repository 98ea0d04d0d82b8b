package io.keycloaksaas.signin;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.forms.login.LoginFormsProvider;

/**
 * One of our pages in the realm's login theme: a title, a sentence, an organization, facts, and
 * ways on. Titles, sentences and labels are keys of messages; what people have typed is only ever
 * the value of a fact or of a choice, which the template escapes and nothing interprets. (An
 * argument of a message would not do: Keycloak replaces <code>${…}</code> in arguments.)
 */
final class LoginPage {
  private static final String TEMPLATE = "saas-page.ftl";

  /** Pages that are good news, and those on which something stands in the way. */
  private static final Set<String> SUCCESS = Set.of("used", "member");

  private static final Set<String> WARNING =
      Set.of("wrong-account", "not-verified", "full", "suspended", "withdrawn", "too-many");

  private static final Set<String> QUESTIONS = Set.of("welcome", "answer");

  /** Of the ways on, by their order: what one will want, what one may, the rest. */
  private static final List<String> LOOKS = List.of("first", "other", "quiet");

  private static final String CONTINUE = "continue";

  private final String name;
  private final List<Map<String, Object>> facts = new ArrayList<>();
  private final List<Map<String, Object>> actions = new ArrayList<>();
  private String text;
  private Map<String, Object> organization;
  private String inviter;

  /**
   * @param name of the page; its messages are {@code saas.<name>.title} and {@code
   *     saas.<name>.text}
   */
  LoginPage(String name) {
    this.name = name;
    this.text = name;
  }

  /** Another sentence than that of the page: {@code saas.<other>.text}. */
  LoginPage text(String other) {
    text = other;
    return this;
  }

  /**
   * Whose page it is.
   *
   * @param emblem of {@link Emblem}
   * @param inviterName null for nobody
   */
  LoginPage organization(Map<String, Object> emblem, String inviterName) {
    organization = emblem;
    inviter = inviterName;
    return this;
  }

  /** Shown as {@code label: value}; nothing when there is no value. */
  LoginPage fact(String label, String value) {
    return value == null || value.isEmpty() ? this : facts(label, List.of(value));
  }

  LoginPage facts(String label, List<String> values) {
    if (!values.isEmpty()) {
      facts.add(Map.of("label", "saas.fact." + label, "values", values));
    }
    return this;
  }

  /** A time, which a script shows in the reader's zone. */
  LoginPage time(String label, PageTime time) {
    facts.add(
        Map.of(
            "label",
            "saas.fact." + label,
            "values",
            List.of(time.text()),
            "instant",
            time.instant().toString()));
    return this;
  }

  LoginPage link(String way, URI address) {
    actions.add(way(way, Map.of("href", address.toString())));
    return this;
  }

  /** A button that posts {@code answer=<name>}, and which invitation it is about. */
  LoginPage button(String way, URI address, String invitationId) {
    actions.add(way(way, Map.of("action", address.toString(), "invitation", invitationId)));
    return this;
  }

  private Map<String, Object> way(String way, Map<String, Object> target) {
    Map<String, Object> action = new HashMap<>(target);
    action.put("name", way);
    action.put("label", "saas.do." + (way.equals(CONTINUE) && !isSuccess() ? "without" : way));
    action.put("look", LOOKS.get(Math.min(actions.size(), LOOKS.size() - 1)));
    return action;
  }

  /** The first way on is the one that stands out. */
  Response render(LoginFormsProvider form, Response.Status status) {
    return prepared(form)
        .setAttribute("saasTitle", "saas." + name + ".title")
        .setAttribute("saasText", "saas." + text + ".text")
        .setAttribute("saasTone", tone())
        .setAttribute("saasOrganization", organization)
        .setAttribute("saasInviter", inviter)
        .setAttribute("saasFacts", facts)
        .setAttribute("saasActions", actions)
        .setStatus(status)
        .createForm(TEMPLATE);
  }

  private boolean isSuccess() {
    return SUCCESS.contains(name);
  }

  private String tone() {
    if (QUESTIONS.contains(name)) {
      return "none";
    }
    return isSuccess() ? "success" : WARNING.contains(name) ? "warning" : "info";
  }

  /** Nothing is kept by a cache, and no other site hears of the address. */
  static LoginFormsProvider prepared(LoginFormsProvider form) {
    return form.setAttribute("saasDigest", ThemeResources.DIGEST)
        .setResponseHeader("Cache-Control", "no-store")
        .setResponseHeader("Referrer-Policy", "no-referrer");
  }
}
