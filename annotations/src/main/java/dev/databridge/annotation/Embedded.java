package dev.databridge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or record that is stored inside documents.
 *
 * <p>Types that documents of the same compilation use are found without it. It is needed where a library offers types for
 * the documents of others, and to set options.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Embedded {
    /** Whether null values are stored as explicit nulls rather than left out. */
    boolean keepNulls() default false;

    /** Whether a value that holds the same field twice is read, the last value winning, rather than refused. */
    boolean lenientDuplicates() default false;
}
