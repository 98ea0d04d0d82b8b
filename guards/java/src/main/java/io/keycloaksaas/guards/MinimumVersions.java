package io.keycloaksaas.guards;

import io.keycloaksaas.guards.SaasToken.Entitlements;
import io.keycloaksaas.guards.SaasToken.Organization;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Knows within seconds that a token is out of date, although it has not expired: polls the issuer
 * for raised versions of users, organizations and the catalogue, and refuses tokens below them with
 * {@code stale_token} (401), so that the client refreshes. One per issuer and service; thread-safe;
 * a check makes no call.
 *
 * <p><b>When the issuer cannot be reached</b> {@link #notStale()} goes on by what is known: tokens
 * live for minutes only. {@link #fresh()}, for acts that must not be done on an old word, refuses
 * with {@code versions_unavailable} (503) once nothing was heard for longer than {@link
 * Builder#tolerance}; before the first answer at once.
 *
 * <p><b>Memory</b> is bounded by {@link Builder#capacity}. What is forgotten makes older tokens
 * about that subject count as stale, never as good.
 */
public final class MinimumVersions implements AutoCloseable {
  /** The issuer tells who begins of at least so much. */
  private static final Duration MAX_TOKEN_LIFE = Duration.ofMinutes(10);

  private final VersionFeed feed;
  private final KnownVersions known;
  private final InstantSource clock;
  private final Duration tolerance;
  private final Duration tokenLife;
  private final boolean catalogs;
  private final ScheduledExecutorService thread;
  private volatile Optional<Instant> heard = Optional.empty();
  private OptionalLong after = OptionalLong.empty();

  private MinimumVersions(Builder builder) {
    feed = new VersionFeed(builder.uri, builder.token, builder.timeout);
    known = new KnownVersions(builder.capacity, builder.tokenLife);
    clock = builder.clock;
    tolerance = builder.tolerance;
    tokenLife = builder.tokenLife;
    catalogs = builder.catalogs;
    thread =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread made = new Thread(work, "saas-minimum-versions");
              made.setDaemon(true);
              return made;
            });
  }

  /**
   * Starts one.
   *
   * @param issuer the realm's URL, exactly as {@code iss} has it
   * @param token gives an access token of a service client with the role {@code read-entitlements}
   *     of the client {@code saas} and the scope {@code saas-api}; asked before each poll, so it
   *     should keep the token while it lives
   */
  public static Builder builder(String issuer, Supplier<String> token) {
    return new Builder(issuer, token);
  }

  /** The token is not known to be out of date. */
  public Guard notStale() {
    return (token, now) -> {
      Guards.authenticated().check(token, now);
      if (isStale(token)) {
        throw GuardException.of(
            Refusal.STALE_TOKEN,
            "Something has changed since the token was made; refresh it.",
            Map.of("hint", "Refresh the token, try again."));
      }
    };
  }

  /** The same, and the issuer was heard lately: for what must not be done on an old word. */
  public Guard fresh() {
    Guard notStale = notStale();
    return (token, now) -> {
      notStale.check(token, now);
      Instant current = clock.instant();
      if (heard.filter(at -> !at.plus(tolerance).isBefore(current)).isEmpty()) {
        throw GuardException.of(
            Refusal.VERSIONS_UNAVAILABLE,
            "Whether the token is up to date cannot be known at the moment; try again later.");
      }
    };
  }

  /** Whether one of the versions in the token is lower than one that was heard of. */
  public boolean isStale(SaasToken token) {
    Entitlements entitlements = token.entitlements();
    Optional<Organization> organization = token.organization();
    return known.isStale(
            KnownVersions.user(token.subject()), entitlements.userVersion(), token.issued())
        || organization
            .filter(
                active ->
                    known.isStale(
                        KnownVersions.organization(active.id()),
                        entitlements.version().orElse(0),
                        token.issued()))
            .isPresent()
        || catalogs && number(entitlements.catalog()) < known.catalog();
  }

  /** When the issuer last answered; empty before the first time. */
  public Optional<Instant> lastHeard() {
    return heard;
  }

  /** How many versions are remembered. */
  public int size() {
    return known.size();
  }

  /** Ends the polling; what is known stays. */
  @Override
  public void close() {
    thread.shutdownNow();
  }

  private void start(Duration interval) {
    thread.scheduleWithFixedDelay(this::poll, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Never throws: what goes wrong is tried again, and {@link #heard} grows old. */
  private void poll() {
    try {
      boolean more = true;
      while (more) {
        more = hear();
      }
    } catch (VersionFeed.UnknownNumber e) {
      after = OptionalLong.empty(); // everything from the beginning, at the next poll
    } catch (IOException | RuntimeException e) { // the network's, or the token supplier's
      known.forgetOld(clock.instant());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean hear() throws IOException, InterruptedException {
    Instant asked = clock.instant();
    boolean first = after.isEmpty();
    VersionFeed.Page page = feed.read(after);
    if (first) {
      // After the issuer's database was set back its versions are lower than those known before.
      known.begin(heard.isEmpty() ? asked.minus(tokenLife) : asked);
    }
    for (VersionFeed.Change change : page.changes()) {
      switch (change.type()) {
        case "organization" ->
            known.hear(KnownVersions.organization(change.id()), change.version(), asked);
        case "user" -> known.hear(KnownVersions.user(change.id()), change.version(), asked);
        case "catalog" -> known.hearCatalog(change.version());
        default -> {} // of a later version of the issuer
      }
    }
    after = OptionalLong.of(page.after());
    known.forgetOld(asked);
    if (!page.more()) {
      heard = Optional.of(asked);
    }
    return page.more();
  }

  /** The number before the dot. */
  private static long number(String catalog) {
    String digits = catalog.split("\\.", 2)[0];
    return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
  }

  /** What it needs to know; not thread-safe. */
  public static final class Builder {
    private final Supplier<String> token;
    private URI uri;
    private Duration interval = Duration.ofSeconds(2);
    private Duration timeout = Duration.ofSeconds(2);
    private Duration tolerance = Duration.ofSeconds(10);
    private Duration tokenLife = MAX_TOKEN_LIFE;
    private int capacity = 100_000;
    private boolean catalogs = true;
    private InstantSource clock = InstantSource.system();

    private Builder(String issuer, Supplier<String> token) {
      this.token = Objects.requireNonNull(token, "token");
      this.uri = URI.create(issuer + "/saas/v1/entitlement-changes");
    }

    /** Where the issuer answers, when not at the realm's usual place: an internal address, say. */
    public Builder uri(URI address) {
      uri = Objects.requireNonNull(address, "address");
      return this;
    }

    /** From one answer to the next poll; 2 seconds unless said otherwise. */
    public Builder interval(Duration wait) {
      interval = positive(wait);
      return this;
    }

    /** How long connecting and answering may take; 2 seconds each unless said otherwise. */
    public Builder timeout(Duration limit) {
      timeout = positive(limit);
      return this;
    }

    /** How long {@link #fresh()} trusts what was heard last; 10 seconds unless said otherwise. */
    public Builder tolerance(Duration silence) {
      tolerance = positive(silence);
      return this;
    }

    /**
     * How long versions are remembered, which is how long a token may be in use before it counts as
     * stale when nothing is remembered of its subject.
     *
     * @param life 10 minutes unless said otherwise, and at most; no shorter than the realm's access
     *     tokens live
     */
    public Builder tokenLife(Duration life) {
      if (positive(life).compareTo(MAX_TOKEN_LIFE) > 0) {
        throw new IllegalArgumentException("The issuer tells of 10 minutes.");
      }
      tokenLife = life;
      return this;
    }

    /** How many versions are remembered; 100,000 unless said otherwise (about 25 MB). */
    public Builder capacity(int versions) {
      if (versions < 1) {
        throw new IllegalArgumentException("At least one version must be remembered.");
      }
      capacity = versions;
      return this;
    }

    /**
     * Lets tokens of an older catalogue pass. Publishing one otherwise sends everybody to refresh.
     */
    public Builder ignoreCatalogs() {
      catalogs = false;
      return this;
    }

    /** The clock; the system's unless said otherwise. */
    public Builder clock(InstantSource source) {
      clock = Objects.requireNonNull(source, "source");
      return this;
    }

    /** Begins to poll, on a thread of its own that keeps no program alive. */
    public MinimumVersions start() {
      MinimumVersions versions = new MinimumVersions(this);
      versions.start(interval);
      return versions;
    }

    private static Duration positive(Duration duration) {
      if (duration.isNegative() || duration.isZero()) {
        throw new IllegalArgumentException("It must be longer than nothing.");
      }
      return duration;
    }
  }
}
