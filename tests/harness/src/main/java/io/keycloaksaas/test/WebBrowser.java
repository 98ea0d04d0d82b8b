package io.keycloaksaas.test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Chromium with one tab and somebody in front of it: scripts run, and whatever goes wrong is kept
 * (page errors, errors in the console, requests that fail, answers of 400 and above, dialogs,
 * requests to other servers). {@link Browser} is the one without scripts. For use by one thread.
 */
public final class WebBrowser implements AutoCloseable {
  static final int WIDE = 1400;
  static final int HEIGHT = 900;
  private static final int NARROW = 500;
  static final int PATIENCE_MILLIS = 30_000;

  /**
   * What Keycloak's own pages say; and what Chromium says of answers, which are looked at
   * themselves.
   */
  private static final Pattern KNOWN =
      Pattern.compile(
          "sandbox attribute|aria-label should be specified|does not have an element or Component"
              + "|Failed to load resource");

  /** The stock consoles notice some time later how wide they are. */
  private static final String SETTLE =
      """
      async (wide) => {
        const head = () => document.querySelector("[class*=c-masthead]");
        const menu = () => document.querySelector("[class*=page__sidebar][class*=pf-m-expanded]");
        const settled = () => !head() || (head().className.includes("display-inline") === wide && (wide || !menu()));
        for (let i = 0; i < 20 && !settled(); i++) {
          await new Promise((wake) => setTimeout(wake, 50));
        }
      }
      """;

  private final BrowserContext context;
  private final Chromium chromium;
  private final Page page;
  private final List<String> wrong = new ArrayList<>();
  private final List<Expected> expected = new ArrayList<>();

  private final List<String> expectedErrors = new ArrayList<>();

  private record Expected(int status, String address) {}

  WebBrowser(BrowserContext context, Chromium chromium) {
    this.context = context;
    this.chromium = chromium;
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.setDefaultNavigationTimeout(2 * PATIENCE_MILLIS);
    page = context.newPage();
    page.onPageError(error -> wrong.add("page error: " + error));
    page.onConsoleMessage(this::hear);
    page.onResponse(this::see);
    page.onRequestFailed(this::miss);
    page.onDialog(
        dialog -> {
          wrong.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  /** Playwright's own view of the tab. */
  public Page page() {
    return page;
  }

  /** Somebody else's, to be closed by the test. */
  public WebBrowser another() {
    return chromium.open();
  }

  public Locator byTestId(String id) {
    return page.getByTestId(id);
  }

  /** Waits until it is there to be seen. */
  public Locator await(String testId) {
    var found = byTestId(testId);
    found.first().waitFor();
    return found;
  }

  /** Waits until it is gone. */
  public void awaitGone(String testId) {
    byTestId(testId)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  /** Opens an address; a change of the hash alone moves within the page, as a link would. */
  public void open(String address) {
    page.navigate(address);
  }

  /** Opens an address that asks for a login, in one step or two; the password is the name. */
  public void signIn(String address, String user) {
    signIn(address, user, user);
  }

  public void signIn(String address, String user, String password) {
    open(address);
    logIn(user, password);
  }

  /** Where a page has asked for it by itself. */
  public void signInAgain(String user) {
    logIn(user, user);
  }

  private void logIn(String user, String password) {
    page.locator("#username").fill(user);
    var secret = page.locator("#password:visible");
    if (secret.count() == 0) {
      page.locator("#kc-login").click();
    }
    secret.fill(password);
    page.locator("#kc-login").click();
  }

  /**
   * Until the end of the test, answers of this status from addresses that contain this are meant;
   * 0: no answer at all.
   */
  public void expect(int status, String address) {
    expected.add(new Expected(status, address));
  }

  /** Until the end of the test, errors in the console that contain these words are meant. */
  public void expectError(String words) {
    expectedErrors.add(words);
  }

  /**
   * Pictures of the page as it is, light and dark, wide and narrow, in {@code target/screenshots},
   * and an accessibility check of each scheme: a finding of axe that is serious fails the test.
   */
  public void picture(String name) {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : new int[] {NARROW, WIDE}) {
        page.setViewportSize(width, HEIGHT);
        page.evaluate(SETTLE, width == WIDE);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(
                    screenshots()
                        .resolve(
                            String.join(
                                    "-",
                                    name,
                                    scheme.name().toLowerCase(Locale.ROOT),
                                    width == WIDE ? "wide" : "narrow")
                                + ".png")));
      }
      Axe.findings(page).forEach(finding -> wrong.add(name + ", " + scheme + ": " + finding));
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private static Path screenshots() {
    return Path.of(System.getProperty("saas.target", "target"), "screenshots");
  }

  /** Fails with all that went wrong since the last call. */
  public void assertNothingWentWrong() {
    var found = List.copyOf(wrong);
    wrong.clear();
    expected.clear();
    expectedErrors.clear();
    if (!found.isEmpty()) {
      throw new AssertionError(
          "In the browser, at " + page.url() + ":\n" + String.join("\n", found));
    }
  }

  @Override
  public void close() {
    context.close();
    assertNothingWentWrong();
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error")
        && !KNOWN.matcher(message.text()).find()
        && expectedErrors.stream().noneMatch(message.text()::contains)) {
      wrong.add("console: " + message.text() + " (" + message.location() + ")");
    }
  }

  private void see(Response response) {
    if (response.status() >= 400 && !isExpected(response.status(), response.url())) {
      wrong.add(response.status() + " " + response.request().method() + " " + response.url());
    }
  }

  /** A page that is left gives up what it waits for. */
  private void miss(Request request) {
    if (!"net::ERR_ABORTED".equals(request.failure()) && !isExpected(0, request.url())) {
      wrong.add(request.failure() + " " + request.method() + " " + request.url());
    }
  }

  private boolean isExpected(int status, String url) {
    return expected.stream().anyMatch(e -> e.status() == status && url.contains(e.address()));
  }
}
