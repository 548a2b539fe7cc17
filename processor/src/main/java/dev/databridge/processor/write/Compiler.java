package dev.databridge.processor.write;

import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the writers ask the compiler.
 *
 * @param elements its view of elements
 * @param types its view of types
 * @param pathMethods the methods without parameters that every path has, so that no child can have their names
 */
public record Compiler(Elements elements, Types types, Set<String> pathMethods) {
    /** For one run of the compiler. */
    public static Compiler of(ProcessingEnvironment environment) {
        Elements elements = environment.getElementUtils();
        TypeElement path = elements.getTypeElement("dev.databridge.path.EmbeddedPath");
        Set<String> methods = path == null
                ? Set.of()
                : ElementFilter.methodsIn(elements.getAllMembers(path)).stream()
                        .filter(method -> method.getParameters().isEmpty())
                        .map(method -> method.getSimpleName().toString())
                        .collect(Collectors.toUnmodifiableSet());
        return new Compiler(elements, environment.getTypeUtils(), methods);
    }

    /** Whether there is a class of a qualified name. */
    boolean exists(String qualifiedName) {
        return elements.getTypeElement(qualifiedName) != null;
    }
}
