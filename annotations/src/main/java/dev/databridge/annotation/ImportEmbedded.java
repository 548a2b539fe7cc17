package dev.databridge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares classes and records of other jars, compiled without the processor, that are embedded in documents of this one.
 *
 * <p>Their codecs and paths are written into the package of the annotated element, so only their public members count.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface ImportEmbedded {
    /** The classes and records. */
    Class<?>[] value();
}
