/**
 * The sample service that guards its endpoints by tokens, and the page of the demo application.
 * Both use the JDK's own HTTP server, so that nothing but the guards stands out.
 */
package io.keycloaksaas.example;
