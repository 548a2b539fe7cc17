package dev.databridge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an index on one field, created by {@code Documents.ensureIndexes()}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Indexed {
    /** Whether the index runs from the greatest value to the least. */
    boolean descending() default false;

    /** Whether no two documents may have the same value. */
    boolean unique() default false;

    /** Whether documents without the field are left out of the index. */
    boolean sparse() default false;

    /** After how many seconds past the field's date a document is deleted; -1 for never. */
    long expireAfterSeconds() default -1;

    /** The index's name; by default the one that the server derives from the fields. */
    String name() default "";
}
