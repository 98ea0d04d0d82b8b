package io.keycloaksaas.signin;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keycloak.forms.login.LoginFormsProvider;

/**
 * One of our pages in the realm's login theme: a title, a sentence, facts, and ways on. Titles,
 * sentences and labels are keys of messages; what people have typed is only ever the value of a
 * fact or of a choice, which the template escapes and nothing interprets. (An argument of a message
 * would not do: Keycloak replaces <code>${…}</code> in arguments.)
 */
final class LoginPage {
  private static final String TEMPLATE = "saas-page.ftl";

  private final List<Map<String, Object>> facts = new ArrayList<>();
  private final List<Map<String, Object>> actions = new ArrayList<>();
  private final String title;
  private final String text;

  /**
   * @param name of the page; its messages are {@code saas.<name>.title} and {@code
   *     saas.<name>.text}
   */
  LoginPage(String name) {
    this.title = "saas." + name + ".title";
    this.text = "saas." + name + ".text";
  }

  /** Shown as {@code label: value}; nothing when there is no value. */
  LoginPage fact(String label, String value) {
    return value == null || value.isEmpty() ? this : facts(label, List.of(value));
  }

  LoginPage facts(String label, List<String> values) {
    facts.add(Map.of("label", "saas.fact." + label, "values", values));
    return this;
  }

  LoginPage link(String name, URI address) {
    actions.add(Map.of("name", name, "label", "saas.do." + name, "href", address.toString()));
    return this;
  }

  /** A button that posts {@code answer=<name>}, and which invitation it is about. */
  LoginPage button(String name, URI address, String invitationId) {
    actions.add(
        Map.of(
            "name",
            name,
            "label",
            "saas.do." + name,
            "action",
            address.toString(),
            "invitation",
            invitationId));
    return this;
  }

  /** The first way on is the one that stands out. */
  Response render(LoginFormsProvider form, Response.Status status) {
    return headers(form)
        .setAttribute("saasTitle", title)
        .setAttribute("saasText", text)
        .setAttribute("saasFacts", facts)
        .setAttribute("saasActions", actions)
        .setStatus(status)
        .createForm(TEMPLATE);
  }

  /** Nothing is kept by a cache, and no other site hears of the address. */
  static LoginFormsProvider headers(LoginFormsProvider form) {
    return form.setResponseHeader("Cache-Control", "no-store")
        .setResponseHeader("Referrer-Policy", "no-referrer");
  }
}
