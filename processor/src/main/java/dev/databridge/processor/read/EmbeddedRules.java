package dev.databridge.processor.read;

import dev.databridge.processor.source.TypeText;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Which classes can be embedded. */
final class EmbeddedRules {
    private EmbeddedRules() {}

    /** Why a class cannot be embedded, as the end of a sentence that begins with the field; null if it can. */
    static @Nullable String mistake(TypeElement type, String fromPackage) {
        String name = type.getQualifiedName().toString();
        if (name.equals("java.lang.Object")) {
            return "is an Object, of which nothing is known; give it a type of its own, use org.bson.BsonValue for any value, "
                    + "or @Convert";
        }
        if (name.startsWith("java.") || name.startsWith("javax.")) {
            return "is of type " + name + ", which cannot be stored; mark it @Transient, or use @Convert";
        }
        if (type.getKind() == ElementKind.INTERFACE || type.getKind() == ElementKind.ANNOTATION_TYPE) {
            return "is of the interface " + type.getSimpleName()
                    + ", of which no instance can be made; use a class or record, " + "or @Convert";
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return "is of the abstract class " + type.getSimpleName()
                    + ", of which no instance can be made; use a class that " + "is not abstract, or @Convert";
        }
        return shape(type, fromPackage);
    }

    /** Why generated code cannot use a class, as the end of a sentence; null if it can. */
    static @Nullable String shape(TypeElement type, String fromPackage) {
        if (type.getNestingKind() == NestingKind.LOCAL || type.getNestingKind() == NestingKind.ANONYMOUS) {
            return "is of the local class " + type.getSimpleName()
                    + "; move it to the top level or make it static nested";
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !type.getModifiers().contains(Modifier.STATIC)) {
            return "is of the inner class " + type.getSimpleName() + ", which needs an outer instance; make it static";
        }
        for (Element outer = type; outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
            Set<Modifier> modifiers = outer.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE)) {
                return "is of the private class " + outer.getSimpleName()
                        + ", which generated code cannot reach; make it " + "package-private";
            }
            if (!modifiers.contains(Modifier.PUBLIC)
                    && !TypeText.packageOf(outer).equals(fromPackage)) {
                return "is of the class " + outer.getSimpleName() + " of another package; make it public";
            }
        }
        return null;
    }
}
