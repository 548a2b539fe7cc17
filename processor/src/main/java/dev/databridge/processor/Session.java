package dev.databridge.processor;

import dev.databridge.processor.model.GeneratedNames;
import dev.databridge.processor.model.Models;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.model.ObjectModel.Kind;
import dev.databridge.processor.read.Compilation;
import dev.databridge.processor.read.ModelReader;
import dev.databridge.processor.read.Problems;
import dev.databridge.processor.read.UnresolvedTypeException;
import dev.databridge.processor.write.CodecWriter;
import dev.databridge.processor.write.Compiler;
import dev.databridge.processor.write.PathWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** One run of the compiler: what waits to be read, what was read, what was written. */
final class Session {
    private record Pending(TypeElement type, Kind kind) {}

    private final ProcessingEnvironment environment;
    private final Compilation compilation;
    private final ModelReader reader;
    private final ServiceFile services;
    private final Models models = new Models();
    private final Map<String, Pending> pending = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<ObjectModel> roots = new ArrayList<>();

    Session(ProcessingEnvironment environment) {
        this.environment = environment;
        compilation = new Compilation(environment);
        reader = new ModelReader(compilation);
        services = new ServiceFile(environment, compilation);
    }

    void addSource(TypeElement type) {
        compilation.addSource(type);
    }

    void addImports(Element element) {
        reader.imports(element).forEach(type -> {
            GeneratedNames names = ModelReader.names(type, ModelReader.packageOf(element));
            compilation.addImport(type, names);
            add(type, Kind.EMBEDDED);
        });
    }

    void add(TypeElement type, Kind kind) {
        String name = type.getQualifiedName().toString();
        if (!done.contains(name)) {
            pending.putIfAbsent(name, new Pending(type, kind));
        }
    }

    /** Reads what waits and writes what could be read; the rest waits for types that other processors write. */
    void round() {
        Set<ObjectModel> fresh = new LinkedHashSet<>();
        Map<String, Pending> unresolved = new LinkedHashMap<>();
        while (!pending.isEmpty()) {
            Iterator<Pending> first = pending.values().iterator();
            Pending next = first.next();
            first.remove();
            read(next, fresh, unresolved);
            for (TypeElement met = compilation.nextEmbedded(); met != null; met = compilation.nextEmbedded()) {
                if (!unresolved.containsKey(met.getQualifiedName().toString())) {
                    add(met, Kind.EMBEDDED);
                }
            }
        }
        pending.putAll(unresolved);
        fresh.stream().filter(models::sound).forEach(this::write);
    }

    private void read(Pending next, Set<ObjectModel> fresh, Map<String, Pending> unresolved) {
        String name = next.type.getQualifiedName().toString();
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        Problems problems = new Problems();
        try {
            ObjectModel model = reader.read(type == null ? next.type : type, next.kind, problems);
            done.add(name);
            problems.report(environment.getMessager());
            if (model == null) {
                models.addBroken(compilation.names(next.type));
            } else if (claims(model)) {
                models.add(model);
                fresh.add(model);
            }
        } catch (UnresolvedTypeException missing) {
            unresolved.put(name, next);
        } catch (RuntimeException bug) {
            done.add(name);
            crash(next.type, bug);
        }
    }

    /** Whether no other class has the same names for what is generated. */
    private boolean claims(ObjectModel model) {
        ObjectModel other = models.find(model.generated());
        if (other == null) {
            return true;
        }
        error(
                model.type(),
                model.generated().codec() + " would be the codec of "
                        + other.type().getQualifiedName() + " and of "
                        + model.type().getQualifiedName() + "; rename one of them");
        return false;
    }

    private void write(ObjectModel model) {
        try {
            Compiler compiler = Compiler.of(environment);
            GeneratedNames names = model.generated();
            file(model, names.codec(), CodecWriter.write(model, models, compiler));
            if (model.kind() != Kind.PROJECTION) {
                file(model, names.paths(), PathWriter.write(model, models, compiler));
            }
            if (model.kind() != Kind.EMBEDDED) {
                services.add(model);
                roots.add(model);
            }
        } catch (RuntimeException bug) {
            crash(model.type(), bug);
        }
    }

    private void file(ObjectModel model, String simpleName, String source) {
        String name = model.generated().qualified(simpleName);
        try (Writer writer = environment
                .getFiler()
                .createSourceFile(name, model.origins().toArray(Element[]::new))
                .openWriter()) {
            writer.write(source);
        } catch (IOException failure) {
            error(
                    model.type(),
                    "the source of " + name + " could not be written: " + failure.getMessage()
                            + "; if a class of yours has this name, rename it");
        }
    }

    private void crash(TypeElement type, RuntimeException bug) {
        StackTraceElement[] stack = bug.getStackTrace();
        error(
                type,
                "data-bridge failed on " + type.getQualifiedName() + ", which is a mistake of its own: " + bug
                        + (stack.length == 0 ? "" : " at " + stack[0]) + "; please report it together with this class");
    }

    private void error(Element element, String text) {
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, text, element);
    }

    void end(boolean failed) {
        if (!failed) {
            new ModuleCheck(environment).check(roots);
            services.write();
            new IncrementalBuild(environment, Runtime.version().feature()).end(compilation.hasTypeAnnotations());
        }
    }
}
