package io.keycloaksaas.domain;

import com.google.auto.service.AutoService;
import io.keycloaksaas.platform.NameServers;
import io.keycloaksaas.platform.OutboundNames;
import io.keycloaksaas.platform.TextRecords;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * The name servers of the option {@code --spi-saas-domain-resolver--dns--servers}: addresses, each
 * with a port or without, by comma. Who does not name two has no verification of domains: to ask
 * one, or somebody whom the operator has not chosen, would prove too little. {@code timeout}:
 * milliseconds that each of two tries waits for an answer.
 */
@AutoService(DomainResolverFactory.class)
public final class DnsResolverFactory implements DomainResolverFactory {
  private static final Logger LOG = Logger.getLogger(DnsResolverFactory.class);
  private static final int MILLIS = 2_000;

  private List<InetSocketAddress> servers = List.of();
  private Duration timeout;
  private OutboundNames names;

  @Override
  public DomainResolver create(KeycloakSession session) {
    return new DnsResolver(servers.size(), names());
  }

  private record DnsResolver(int servers, OutboundNames names) implements DomainResolver {
    @Override
    public List<TextRecords> texts(String name) {
      return names.texts(name);
    }

    @Override
    public void close() {}
  }

  /** Its thread is there from the first question on. */
  private synchronized OutboundNames names() {
    if (names == null) {
      names = new OutboundNames(servers, timeout);
    }
    return names;
  }

  @Override
  public String getId() {
    return "dns";
  }

  @Override
  public void init(Config.Scope config) {
    timeout = Duration.ofMillis(config.getInt("timeout", MILLIS));
    try {
      servers = NameServers.parse(config.get("servers", ""));
    } catch (IllegalArgumentException e) {
      LOG.errorf("name servers for the verification of domains: %s", e.getMessage());
    }
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public synchronized void close() {
    if (names != null) {
      names.close();
      names = null;
    }
  }
}
