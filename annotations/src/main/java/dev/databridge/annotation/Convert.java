package dev.databridge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the class that turns a value into a stored one and back.
 *
 * <p>On a type it counts for every field of that type; on a use of a type, such as {@code List<@Convert(…) Money>}, for that
 * use; on a field for the field's value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.TYPE_USE})
public @interface Convert {
    /**
     * A class with a constructor without parameters that implements {@code dev.databridge.codec.Converter} or the driver's
     * {@code org.bson.codecs.Codec}.
     */
    Class<?> value();
}
