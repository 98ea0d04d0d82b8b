package io.keycloaksaas.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a running server and a realm of its own.
 *
 * <p>Constructors and methods may ask for {@link KeycloakServer}, {@link Database}, {@link
 * SqlCounter}, {@link ServerClock} (the same ones for the whole run) and {@link TestRealm} (one per
 * test class, nested classes included; removed after it).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(KeycloakServerExtension.class)
public @interface SaasServer {}
