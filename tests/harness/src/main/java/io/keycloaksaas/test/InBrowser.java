package io.keycloaksaas.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a {@link WebBrowser} in Chromium, one for the whole class, who stays signed
 * in. Whatever went wrong in it during a test fails that test. Where there is no Chromium, the
 * class is skipped with a line that says so, unless {@code -Dsaas.browser=required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(InBrowserExtension.class)
public @interface InBrowser {}
