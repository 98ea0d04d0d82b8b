package io.keycloaksaas.signin;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;
import java.util.Properties;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.theme.PropertiesUtil;
import org.keycloak.theme.ThemeResourceProvider;
import org.keycloak.theme.ThemeResourceProviderFactory;

/**
 * Our pages' templates and texts, found from every login theme, and after the theme's own: a theme
 * may replace any of them. In a folder of ours and not in Keycloak's {@code theme-resources}, of
 * which the class path gives only the first jar's file of a name. Thread-safe.
 */
@AutoService(ThemeResourceProviderFactory.class)
public final class ThemeResources implements ThemeResourceProviderFactory, ThemeResourceProvider {
  private static final String ROOT = "/saas-theme/";

  @Override
  public ThemeResourceProvider create(KeycloakSession session) {
    return this;
  }

  @Override
  public URL getTemplate(String name) {
    return ThemeResources.class.getResource(ROOT + "templates/" + name);
  }

  /** There are none: our pages use the theme's own styles and no script. */
  @Override
  public InputStream getResourceAsStream(String path) {
    return null;
  }

  @Override
  public Properties getMessages(String bundle, Locale locale) throws IOException {
    Properties messages = new Properties();
    String path = ROOT + "messages/" + bundle + "_" + locale + ".properties";
    try (InputStream in = ThemeResources.class.getResourceAsStream(path)) {
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
