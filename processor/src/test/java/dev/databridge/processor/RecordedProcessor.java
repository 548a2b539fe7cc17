package dev.databridge.processor;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * Records what a processor does, and holds it against the rules of an aggregating one, as Gradle does: annotations that are
 * kept in class files, files that are made by the filer, resources in one of three places.
 */
final class RecordedProcessor extends AbstractProcessor {
    private static final Set<JavaFileManager.Location> LOCATIONS = Set.of(
            StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_OUTPUT, StandardLocation.NATIVE_HEADER_OUTPUT);

    private final Processor delegate;
    /** Why the next build has to be a full one. */
    final List<String> fullBuildCauses = new ArrayList<>();
    /** The top-level classes and packages that are given again to the next incremental build. */
    final Set<String> aggregated = new TreeSet<>();
    /** The elements that each generated file comes from. */
    final Map<String, Set<String>> origins = new TreeMap<>();

    RecordedProcessor(Processor delegate) {
        this.delegate = delegate;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = proxy(Filer.class, environment.getFiler(), (name, arguments) -> {
            if (name.equals("createSourceFile") || name.equals("createClassFile")) {
                origins.put(arguments[0].toString(), names((Element[]) arguments[1]));
            } else if (name.equals("createResource")) {
                if (!LOCATIONS.contains(arguments[0])) {
                    fullBuildCauses.add(arguments[0] + " is not supported for incremental annotation processing");
                }
                origins.put(arguments[2].toString(), names((Element[]) arguments[3]));
            }
            return null;
        });
        delegate.init(proxy(
                ProcessingEnvironment.class, environment, (name, arguments) -> name.equals("getFiler") ? filer : null));
    }

    private interface Before {
        Object call(String name, Object[] arguments) throws IOException;
    }

    private static <T> T proxy(Class<T> type, T target, Before before) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object result = before.call(method.getName(), arguments);
            try {
                return result == null ? method.invoke(target, arguments) : result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Set<String> names(Element[] elements) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(elements).map(RecordedProcessor::topLevel).forEach(names::add);
        return names;
    }

    private static String topLevel(Element element) {
        Element outer = element;
        while (outer.getEnclosingElement() instanceof TypeElement around) {
            outer = around;
        }
        return outer instanceof PackageElement ? outer + ".package-info" : outer.toString();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return delegate.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return delegate.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            Retention retention = annotation.getAnnotation(Retention.class);
            if (retention != null && retention.value() == RetentionPolicy.SOURCE) {
                fullBuildCauses.add(annotation + " has source retention");
            }
            round.getElementsAnnotatedWith(annotation).forEach(element -> aggregated.add(topLevel(element)));
        }
        delegate.process(annotations, round);
        return false;
    }
}
