package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a tenant may write where a name belongs, and would like to be more than a name (C7). */
final class Poison {
  static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\"><svg onload=alert(1)>",
          "' onfocus='alert(1)' autofocus x='",
          "javascript:alert(1)",
          "{{constructor.constructor('alert(1)')()}}",
          "$t(saas.welcome.title)",
          "${7*7}",
          "${.vars} ${msg('doLogIn')}",
          "<#assign x=1>${x}",
          "{0} {1}'",
          "</textarea><iframe srcdoc='<script>alert(1)</script>'>",
          "&lt;b&gt;&#60;i&#62;",
          "%3Cscript%3E",
          "abc עברית مرحبا");

  /** All of them, in as few texts as a name's length allows. */
  static final List<String> NAMES = packed(120);

  /** All of them in one text, where there is room. */
  static final String ALL = String.join(" ", PAYLOADS);

  /** What only exists where a payload has become more than text. */
  private static final String MADE =
      "() => [...document.querySelectorAll("
          + "\"img[src='x'],[onload],[onerror],[onfocus],[autofocus],iframe[srcdoc],a[href^='javascript:' i]\")]"
          + ".concat([...document.scripts].filter(script => script.textContent.includes('alert(1)')))"
          + ".map(element => element.outerHTML)";

  private Poison() {}

  private static List<String> packed(int limit) {
    var texts = new ArrayList<String>();
    for (String payload : PAYLOADS) {
      int last = texts.size() - 1;
      if (last >= 0 && texts.get(last).length() + 1 + payload.length() <= limit) {
        texts.set(last, texts.get(last) + " " + payload);
      } else {
        texts.add(payload);
      }
    }
    return List.copyOf(texts);
  }

  static void assertInert(Page page) {
    assertThat((List<?>) page.evaluate(MADE)).as("made from a payload at " + page.url()).isEmpty();
  }
}
