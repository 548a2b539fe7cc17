package dev.databridge.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A directory of class files and the compiler that fills it, with this processor. */
final class Workspace {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile(
            "^(?:@[\\w.]+(?:\\([^\\n]*\\))?\\s+)*(?:public |final |abstract |sealed )*(?:class|record|enum|interface|@interface) (\\w+)",
            Pattern.MULTILINE);

    private final Path output;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> classes = new ArrayList<>();
    private java.util.function.UnaryOperator<Processor> wrapping = java.util.function.UnaryOperator.identity();
    private final List<Processor> others = new ArrayList<>();
    private String processorPath = "";
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing,-classfile,-options,-path"));
    private String classPath = System.getProperty("java.class.path");
    private boolean processing = true;
    private boolean outputOnClassPath = true;

    Workspace(Path output) {
        this.output = output;
    }

    /** Adds a source; its name is taken from its text. */
    Workspace source(String text) {
        sources.put(nameOf(text), text);
        return this;
    }

    /** Takes all sources away, as a compiler run on a few files does. */
    Workspace clear() {
        sources.clear();
        return this;
    }

    Workspace options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    Workspace classPath(String path) {
        classPath = path;
        return this;
    }

    /** Gives the processors class files too, as Gradle does with the unchanged ones. */
    Workspace classes(String... names) {
        classes.addAll(List.of(names));
        return this;
    }

    /** Puts something between the compiler and this processor. */
    Workspace wrap(java.util.function.UnaryOperator<Processor> wrapper) {
        wrapping = wrapper;
        return this;
    }

    /** Runs another processor before this one. */
    Workspace with(Processor processor) {
        others.add(processor);
        return this;
    }

    /** Finds the processors on a path, in its order, as javac does for users. */
    Workspace processorPath(String... parts) {
        processorPath = String.join(File.pathSeparator, parts);
        return this;
    }

    Workspace outputNotOnClassPath() {
        outputOnClassPath = false;
        return this;
    }

    Workspace withoutProcessing() {
        processing = false;
        return this;
    }

    /** The part of the tests' class path that holds a class. */
    static String partWith(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (java.net.URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    Result compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, Locale.ENGLISH, null)) {
            List<String> all = new ArrayList<>(List.of("-d", output.toString()));
            if (!classPath.isEmpty()) {
                all.addAll(List.of("-cp", outputOnClassPath ? output + File.pathSeparator + classPath : classPath));
            }
            all.addAll(options);
            if (!processing) {
                all.add("-proc:none");
            } else if (!processorPath.isEmpty()) {
                all.addAll(List.of("-processorpath", processorPath));
            }
            List<JavaFileObject> units = new ArrayList<>();
            sources.forEach((name, text) -> units.add(new Source(name, text)));
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, collector, all, classes, units);
            if (processing && processorPath.isEmpty()) {
                List<Processor> processors = new ArrayList<>(others);
                processors.add(wrapping.apply(new DataBridgeProcessor()));
                task.setProcessors(processors);
            }
            return new Result(task.call(), collector.getDiagnostics(), output, Map.copyOf(sources));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String nameOf(String text) {
        Matcher type = TYPE.matcher(text);
        String simple = type.find() ? type.group(1) : text.contains("module ") ? "module-info" : "package-info";
        Matcher inPackage = PACKAGE.matcher(text);
        return (inPackage.find() ? inPackage.group(1).replace('.', '/') + '/' : "") + simple;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** What a run of the compiler came to. */
    record Result(
            boolean success,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            Path output,
            Map<String, String> sources) {
        /** The errors as {@code file:line: text}. */
        List<String> errors() {
            return texts(Diagnostic.Kind.ERROR);
        }

        /** Errors and warnings. */
        List<String> complaints() {
            return texts(Diagnostic.Kind.ERROR, Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING);
        }

        private List<String> texts(Diagnostic.Kind... kinds) {
            return diagnostics.stream()
                    .filter(diagnostic -> Arrays.asList(kinds).contains(diagnostic.getKind()))
                    .map(diagnostic -> place(diagnostic) + diagnostic.getMessage(Locale.ENGLISH))
                    .toList();
        }

        private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
            JavaFileObject file = diagnostic.getSource();
            return file == null ? "" : Path.of(file.getName()).getFileName() + ":" + diagnostic.getLineNumber() + ": ";
        }

        /** A generated source. */
        String generated(String name) {
            return read(name + ".java");
        }

        /** The lines of the file of services. */
        List<String> services() {
            return read("META-INF/services/dev.databridge.codec.ObjectCodec")
                    .lines()
                    .toList();
        }

        private String read(String name) {
            try {
                return Files.readString(output.resolve(name));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }

        /** All files in the directory. */
        List<String> files() {
            try (Stream<Path> files = Files.walk(output)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> output.relativize(file).toString())
                        .sorted()
                        .toList();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
