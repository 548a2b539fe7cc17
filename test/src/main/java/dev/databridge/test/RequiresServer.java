package dev.databridge.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Skips a test, or all tests of a class, if the run's server lacks something; the report says what and why.
 *
 * <p>What a server can do is tried out once per run, not guessed from its version.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(RequiresServerCondition.class)
public @interface RequiresServer {
    /**
     * All that the test needs.
     *
     * @return the capabilities, each of which the server must have
     */
    Capability[] value();
}
