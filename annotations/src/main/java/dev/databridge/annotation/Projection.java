package dev.databridge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record or class that holds some fields of a document, or the result of an aggregation.
 *
 * <p>A query for it asks the server for its fields only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {
    /** The document whose fields these must be, checked at compile time; {@code void} for the result of an aggregation. */
    Class<?> of() default void.class;
}
