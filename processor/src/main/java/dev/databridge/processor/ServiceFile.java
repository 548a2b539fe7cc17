package dev.databridge.processor;

import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.read.Compilation;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The file that names the codecs of documents and projections for {@link java.util.ServiceLoader}.
 *
 * <p>A compiler that is run on some of the sources sees only their documents. So the file of an earlier run is read, and its
 * entries stay as long as their classes are documents still.
 */
final class ServiceFile {
    private static final String PATH = "META-INF/services/dev.databridge.codec.ObjectCodec";

    private final ProcessingEnvironment environment;
    private final Compilation compilation;
    private final Set<String> codecs = new TreeSet<>();
    private final List<Element> origins = new ArrayList<>();

    ServiceFile(ProcessingEnvironment environment, Compilation compilation) {
        this.environment = environment;
        this.compilation = compilation;
    }

    void add(ObjectModel model) {
        codecs.add(model.generated().qualified(model.generated().codec()));
        origins.addAll(model.origins());
    }

    void write() {
        String before = existing();
        Set<String> entries = new TreeSet<>(codecs);
        before.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && isStillThere(line))
                .forEach(entries::add);
        String after = entries.isEmpty() ? "" : String.join("\n", entries) + "\n";
        if (after.equals(before)) {
            return;
        }
        Filer filer = environment.getFiler();
        try (Writer writer = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", PATH, origins.toArray(Element[]::new))
                .openWriter()) {
            writer.write(after);
        } catch (IOException failure) {
            environment
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, PATH + " could not be written: " + failure.getMessage());
        }
    }

    private String existing() {
        try {
            FileObject file = environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", PATH);
            return file.getCharContent(true).toString();
        } catch (NoSuchFileException | java.io.FileNotFoundException none) {
            return "";
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
    }

    /** Whether the codec of an entry exists, and its class with it. */
    private boolean isStillThere(String codec) {
        TypeElement element = environment.getElementUtils().getTypeElement(codec);
        if (element != null) {
            return isStored(documentOf(element));
        }
        int dot = codec.lastIndexOf('.');
        String packageName = dot < 0 ? "" : codec.substring(0, dot);
        String simpleName = codec.substring(dot + 1);
        String base = simpleName.replaceAll("_Codec$", "");
        return compilation.outputExists(packageName, simpleName + ".class")
                && (compilation.outputExists(packageName, base + ".class")
                        || compilation.outputExists(packageName, base.replace('_', '$') + ".class"));
    }

    private @Nullable Element documentOf(TypeElement codec) {
        for (TypeMirror parent : codec.getInterfaces()) {
            if (parent instanceof DeclaredType declared
                    && declared.getTypeArguments().size() == 1) {
                TypeMirror argument = declared.getTypeArguments().get(0);
                return argument.getKind() == TypeKind.DECLARED ? ((DeclaredType) argument).asElement() : null;
            }
        }
        return null;
    }

    private static boolean isStored(@Nullable Element element) {
        return element != null
                && (element.getAnnotation(dev.databridge.annotation.Document.class) != null
                        || element.getAnnotation(dev.databridge.annotation.Projection.class) != null);
    }
}
