package dev.databridge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or record whose instances are documents of one collection.
 *
 * <p>For {@code Flight} the processor writes {@code Flight_Codec}, which reads and writes its bytes, and {@code Flight_},
 * its typed paths.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Document {
    /** The collection's name; by default the class name with its first letter in lower case. */
    String value() default "";

    /** The database's name; by default the one that the bridge was connected to. */
    String database() default "";

    /** Whether null values are stored as explicit nulls rather than left out. */
    boolean keepNulls() default false;

    /** Whether a document that holds the same field twice is read, the last value winning, rather than refused. */
    boolean lenientDuplicates() default false;

    /** Whether active documents of this class remember what is stored, so that saving sends the difference. */
    boolean tracking() default true;

    /** When the constraints of Jakarta Validation on the class are checked, unless a call says otherwise. */
    ValidationMode validation() default ValidationMode.INHERIT;
}
