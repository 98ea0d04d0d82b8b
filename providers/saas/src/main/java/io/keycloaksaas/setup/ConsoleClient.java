package io.keycloaksaas.setup;

/** The public client of the stand-alone console page. */
public final class ConsoleClient {
  public static final String ID = "saas-console";

  private ConsoleClient() {}
}
