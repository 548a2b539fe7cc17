package dev.databridge.processor.read;

import dev.databridge.processor.model.GeneratedNames;
import dev.databridge.processor.source.TypeText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** What is compiled together: which classes have sources, which are imported, which embedded ones were met. */
public final class Compilation {
    private final Elements elements;
    private final Types types;
    private final Filer filer;
    private final Set<String> sources = new HashSet<>();
    private final Map<String, GeneratedNames> imported = new HashMap<>();
    private final Deque<TypeElement> embedded = new ArrayDeque<>();
    private boolean typeAnnotations;

    /** For one run of the compiler. */
    public Compilation(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        types = environment.getTypeUtils();
        filer = environment.getFiler();
    }

    /** The compiler's view of elements. */
    public Elements elements() {
        return elements;
    }

    /** The compiler's view of types. */
    public Types types() {
        return types;
    }

    /** Notes a class that is compiled from source. */
    public void addSource(TypeElement outermost) {
        sources.add(outermost.getQualifiedName().toString());
    }

    /** Notes a class of another jar whose codec is generated here. */
    public void addImport(TypeElement type, GeneratedNames names) {
        imported.put(type.getQualifiedName().toString(), names);
    }

    /** Notes that an annotation inside the type of a field was read. */
    void addTypeAnnotation() {
        typeAnnotations = true;
    }

    /** Whether an annotation inside the type of a field was read. */
    public boolean hasTypeAnnotations() {
        return typeAnnotations;
    }

    /** The next embedded class that was met, or null. */
    public @Nullable TypeElement nextEmbedded() {
        return embedded.poll();
    }

    /** The names of what is generated for a class. */
    public GeneratedNames names(TypeElement type) {
        GeneratedNames names = imported.get(type.getQualifiedName().toString());
        return names == null ? new GeneratedNames(TypeText.packageOf(type), base(type)) : names;
    }

    /** A class's name within its package, nested ones joined by underscores. */
    public static String base(TypeElement type) {
        return TypeText.nameInPackage(type).replace('.', '_');
    }

    /**
     * Where the codec of an embedded class is; the class is noted if it has to be generated.
     *
     * @param type the class
     * @param userPackage the package of the class that embeds it
     * @return the names, or null if there is no codec and none can be generated
     */
    @Nullable
    GeneratedNames locate(TypeElement type, String userPackage) {
        GeneratedNames names = names(type);
        if (isSource(type) || imported.containsKey(type.getQualifiedName().toString())) {
            embedded.add(type);
            return names;
        }
        if (exists(names)) {
            return names;
        }
        GeneratedNames besideUser = new GeneratedNames(userPackage, names.base());
        if (exists(besideUser)) {
            return besideUser;
        }
        if (isOutput(type)) {
            embedded.add(type);
            return names;
        }
        return null;
    }

    /** Whether a class is compiled from source at this time. */
    boolean isSource(TypeElement type) {
        Element outer = type;
        while (outer.getEnclosingElement() instanceof TypeElement around) {
            outer = around;
        }
        return sources.contains(((TypeElement) outer).getQualifiedName().toString());
    }

    private boolean exists(GeneratedNames names) {
        return elements.getTypeElement(names.qualified(names.codec())) != null;
    }

    private boolean isOutput(TypeElement type) {
        return outputExists(
                TypeText.packageOf(type), TypeText.nameInPackage(type).replace('.', '$') + ".class");
    }

    /** Whether an earlier run of the compiler left a file in the directory of class files. */
    public boolean outputExists(String packageName, String fileName) {
        try {
            filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, fileName)
                    .openInputStream()
                    .close();
            return true;
        } catch (IOException | RuntimeException absent) {
            return false;
        }
    }

    /** Whether code in a package may use a member. */
    static boolean accessible(Element member, String fromPackage) {
        Set<Modifier> modifiers = member.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) {
            return false;
        }
        return modifiers.contains(Modifier.PUBLIC) || TypeText.packageOf(member).equals(fromPackage);
    }
}
