package io.keycloaksaas.test;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, one for the whole run, driven by Playwright. For use by one thread.
 */
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser process;

  private Chromium(Playwright playwright, com.microsoft.playwright.Browser process) {
    this.playwright = playwright;
    this.process = process;
  }

  /** {@code -Dsaas.chromium}, else what is on the path. */
  static Optional<Path> executable() {
    return Stream.concat(
            Stream.ofNullable(System.getProperty("saas.chromium")),
            NAMES.stream().flatMap(name -> folders().map(folder -> folder + "/" + name)))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<String> folders() {
    return Stream.concat(
        Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":")),
        Stream.of("/usr/bin"));
  }

  static Chromium start() {
    var executable =
        executable().orElseThrow(() -> new AssertionError("no Chromium on this machine"));
    PlaywrightAssertions.setDefaultAssertionTimeout(WebBrowser.PATIENCE_MILLIS);
    // Playwright would download browsers of its own
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"))));
  }

  /** A browser of its own: nobody is signed in. */
  WebBrowser open() {
    return new WebBrowser(
        process.newContext(
            new NewContextOptions()
                .setLocale("en-US")
                .setViewportSize(WebBrowser.WIDE, WebBrowser.HEIGHT)),
        this);
  }

  @Override
  public void close() {
    process.close();
    playwright.close();
  }
}
