package dev.databridge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sets the stored name and form of a field. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Field {
    /** The stored name, without dots, NULs and a leading dollar; by default the Java name. */
    String value() default "";

    /** The stored form; by default the one that the driver's own codecs write. */
    StoredAs as() default StoredAs.DEFAULT;
}
