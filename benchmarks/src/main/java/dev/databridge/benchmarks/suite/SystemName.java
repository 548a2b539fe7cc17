package dev.databridge.benchmarks.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a {@link Contestant}, on its class: it can be read before anything of the system is made. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SystemName {
    /** As in every report: {@code data-bridge}, {@code driver-document}, … */
    String value();
}
