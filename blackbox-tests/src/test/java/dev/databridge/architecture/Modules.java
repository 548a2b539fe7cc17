package dev.databridge.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The published modules: their compiled classes and their sources. */
final class Modules {
    static final List<String> PUBLISHED =
            List.of("bson", "annotations", "core", "processor", "validation", "embedded", "test");

    /** A folder of classes before the module is packaged, its jar afterwards. */
    private static final Pattern OUTPUT = Pattern.compile("/([^/]+)/target/(classes/|data-bridge-[^/]*\\.jar!)");

    private Modules() {}

    /** The main classes of all published modules. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(
                        location -> PUBLISHED.contains(of(location.asURI().toString())))
                .importPackages("dev.databridge");
    }

    /** The folder of the module that a class was compiled in. */
    static String of(JavaClass type) {
        return type.getSource().map(source -> of(source.getUri().toString())).orElse("");
    }

    private static String of(String location) {
        Matcher output = OUTPUT.matcher(location);
        return output.find() ? output.group(1) : "";
    }

    static boolean isInternal(JavaClass type) {
        return (type.getPackageName() + ".").contains(".internal.");
    }

    /** The folder of a module's main sources. */
    static Path sources(String module) {
        Path sources =
                Path.of("..", module, "src", "main", "java").toAbsolutePath().normalize();
        if (!Files.isDirectory(sources.getParent().getParent().getParent())) {
            throw new IllegalStateException("There is no module " + module + " at " + sources
                    + "; these tests run in the folder blackbox-tests");
        }
        return sources;
    }
}
