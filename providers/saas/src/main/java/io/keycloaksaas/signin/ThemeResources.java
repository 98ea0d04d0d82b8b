package io.keycloaksaas.signin;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.CRC32;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.theme.PropertiesUtil;
import org.keycloak.theme.ThemeResourceProvider;
import org.keycloak.theme.ThemeResourceProviderFactory;

/**
 * Our pages' templates, texts, styles and script, found from every login theme, and after the
 * theme's own: a theme may replace any of them. In a folder of ours and not in Keycloak's {@code
 * theme-resources}, of which the class path gives only the first jar's file of a name. Thread-safe.
 */
@AutoService(ThemeResourceProviderFactory.class)
public final class ThemeResources implements ThemeResourceProviderFactory, ThemeResourceProvider {
  private static final String ROOT = "/saas-theme/";
  private static final List<String> FILES = List.of("css/saas-pages.css", "js/saas-pages.js");

  /** Changes with what browsers keep of ours. */
  static final String DIGEST = digest();

  @Override
  public ThemeResourceProvider create(KeycloakSession session) {
    return this;
  }

  @Override
  public URL getTemplate(String name) {
    return ThemeResources.class.getResource(ROOT + "templates/" + name);
  }

  /** Of all that a browser may ask for by name, only these. */
  @Override
  public InputStream getResourceAsStream(String path) {
    return FILES.contains(path) ? open(path) : null;
  }

  private static InputStream open(String path) {
    return ThemeResources.class.getResourceAsStream(ROOT + "resources/" + path);
  }

  /** Browsers keep theme resources for 30 days under a path that does not change with this jar. */
  private static String digest() {
    CRC32 sum = new CRC32();
    for (String file : FILES) {
      try (InputStream in = open(file)) {
        sum.update(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Long.toHexString(sum.getValue());
  }

  @Override
  public Properties getMessages(String bundle, Locale locale) throws IOException {
    Properties messages = new Properties();
    String file = ROOT + "messages/" + bundle + "_" + locale + ".properties";
    try (InputStream in = ThemeResources.class.getResourceAsStream(file)) {
      if (in != null) {
        PropertiesUtil.readCharsetAware(messages, in);
      }
    }
    return messages;
  }

  @Override
  public String getId() {
    return "saas";
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
