package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Browser.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** One person's clicks through pages, in a browser without scripts. Remembers where it has been. */
final class Walk {
  private final Browser browser;
  private final List<String> addresses = new ArrayList<>();
  private Page page;

  Walk() {
    this(new Browser());
  }

  Walk(Browser browser) {
    this.browser = browser;
  }

  Browser browser() {
    return browser;
  }

  Page page() {
    return page;
  }

  /** Where it came to rest, after each step. */
  List<String> addresses() {
    return addresses;
  }

  Walk open(String address) {
    return at(browser.open(address));
  }

  /** A link, by its id. */
  Walk follow(String id) {
    return open(element(id).absUrl("href"));
  }

  /** A button, by its id; its form is posted with what is in it and these fields. */
  Walk press(String id, Map<String, String> typed) {
    Element button = element(id);
    return submit((FormElement) button.closest("form"), button, typed);
  }

  Walk press(String id) {
    return press(id, Map.of());
  }

  /** The first form with such a field. */
  Walk fill(String field, Map<String, String> typed) {
    FormElement form =
        page.document().forms().stream()
            .filter(one -> !one.select("[name=" + field + "]").isEmpty())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no field " + field + " on " + page.text()));
    return submit(form, null, typed);
  }

  /** Keycloak's page; the user name is the password. */
  Walk signIn(String username) {
    return fill("password", Map.of("username", username, "password", username));
  }

  Walk register(String username, String email) {
    return fill(
        "password-confirm",
        Map.of(
            "username", username,
            "email", email,
            "password", username,
            "password-confirm", username,
            "firstName", "First",
            "lastName", "Last"));
  }

  private Walk submit(FormElement form, Element button, Map<String, String> typed) {
    var fields = new HashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.putAll(typed);
    if (button != null) {
      fields.put(button.attr("name"), button.attr("value"));
    }
    return at(browser.submit(form.absUrl("action"), fields));
  }

  private Walk at(Page next) {
    page = next;
    addresses.add(next.address().toString());
    return this;
  }

  boolean has(String id) {
    return page.document().getElementById(id) != null;
  }

  private Element element(String id) {
    Element found = page.document().getElementById(id);
    if (found == null) {
      throw new AssertionError("no " + id + " at " + page.address() + ": " + page.text());
    }
    return found;
  }

  /** What stands as the title of the page. */
  String title() {
    return page.document().select("#kc-page-title").text();
  }

  Walk assertTitle(String title) {
    assertThat(title()).as(page.text()).isEqualTo(title);
    return this;
  }

  /** Outside of the server, at the application. */
  Walk assertAt(String address) {
    assertThat(page.address()).as(page.text()).isEqualTo(URI.create(address));
    return this;
  }
}
