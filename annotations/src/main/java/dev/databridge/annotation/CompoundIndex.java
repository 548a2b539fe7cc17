package dev.databridge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an index on several fields, created by {@code Documents.ensureIndexes()}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(CompoundIndexes.class)
public @interface CompoundIndex {
    /** The Java names of the fields in order, dotted for embedded ones; a leading minus for descending. */
    String[] value();

    /** Whether no two documents may have the same values. */
    boolean unique() default false;

    /** Whether documents without any of the fields are left out of the index. */
    boolean sparse() default false;

    /** The index's name; by default the one that the server derives from the fields. */
    String name() default "";
}
