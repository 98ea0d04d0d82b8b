package io.keycloaksaas.test;

import java.net.URI;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser without scripts: keeps cookies, follows redirects within the server. One person's; not
 * for use by several threads.
 */
public final class Browser {

  private static final int MAX_REDIRECTS = 20;

  private final CookieJar cookies = new CookieJar();

  /**
   * Where the browser came to rest: at a page, or at an address outside the server (the
   * application's), which is not called.
   *
   * @param document of the page; an empty one outside
   */
  public record Page(URI address, int status, Document document) {

    /** What a person would read, in one line. */
    public String text() {
      return document.title() + ": " + document.body().text();
    }

    boolean isOutside() {
      return status == 0;
    }
  }

  public Page open(String address) {
    return rest(URI.create(address), Http.get(address));
  }

  /** Keeps the cookies of an answer that came another way: of a call that logs in. */
  public void take(Answer answer) {
    cookies.keep(answer.headers());
  }

  /** Posts a form. */
  public Page submit(String address, Map<String, String> fields) {
    return rest(URI.create(address), Http.post(address).form(fields));
  }

  private Page rest(URI start, Http first) {
    var address = start;
    var request = first;
    for (int i = 0; i < MAX_REDIRECTS; i++) {
      var answer = request.header("Cookie", cookies.headerFor(address.getPath())).send();
      cookies.keep(answer.headers());
      if (answer.status() / 100 != 3) {
        return new Page(address, answer.status(), Jsoup.parse(answer.text(), address.toString()));
      }
      var next =
          address.resolve(
              answer
                  .header("Location")
                  .orElseThrow(() -> new AssertionError("a redirect to nowhere: " + answer)));
      if (!next.getAuthority().equals(start.getAuthority())) {
        return new Page(next, 0, Document.createShell(next.toString()));
      }
      address = next;
      request = Http.get(next.toString());
    }
    throw new AssertionError("more than " + MAX_REDIRECTS + " redirects from " + start);
  }
}
