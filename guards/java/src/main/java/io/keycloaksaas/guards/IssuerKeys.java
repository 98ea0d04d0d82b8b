package io.keycloaksaas.guards;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;

/** The issuer's published keys: cached, fetched again on rotation, kept through an outage. */
final class IssuerKeys {
  private static final int MAX_BYTES = 256 * 1024;

  private IssuerKeys() {}

  static JWKSource<SecurityContext> of(URI uri, SaasTokenVerifier.Builder settings) {
    boolean https = "https".equalsIgnoreCase(uri.getScheme());
    boolean http = "http".equalsIgnoreCase(uri.getScheme());
    if (!https && !(http && !settings.refusesPlainHttp(uri))) {
      throw new IllegalArgumentException("Keys must come over https: " + uri);
    }
    return JWKSourceBuilder.create(url(uri), new DirectRetriever(settings))
        // one more try at once, then the last known keys, then at most two fetches per interval
        .retrying(true)
        .outageTolerant(settings.outage.toMillis())
        .rateLimited(settings.keysInterval.toMillis())
        .cache(settings.keysTtl.toMillis(), waiting(settings).toMillis())
        .refreshAheadCache(false)
        .build();
  }

  /** Requests that find another one fetching wait for it: two tries, plus a little. */
  private static Duration waiting(SaasTokenVerifier.Builder settings) {
    return settings.connectTimeout.plus(settings.readTimeout).multipliedBy(2).plusSeconds(1);
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("Not a URL: " + uri, e);
    }
  }

  /** Follows no redirect: the keys are at the configured place or nowhere. */
  private static final class DirectRetriever extends DefaultResourceRetriever {
    DirectRetriever(SaasTokenVerifier.Builder settings) {
      super(
          Math.toIntExact(settings.connectTimeout.toMillis()),
          Math.toIntExact(settings.readTimeout.toMillis()),
          MAX_BYTES);
    }

    @Override
    protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
      HttpURLConnection connection = super.openHTTPConnection(url);
      connection.setInstanceFollowRedirects(false);
      return connection;
    }
  }
}
