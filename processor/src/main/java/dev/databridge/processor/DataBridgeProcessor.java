package dev.databridge.processor;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Embedded;
import dev.databridge.annotation.ImportEmbedded;
import dev.databridge.annotation.Projection;
import dev.databridge.processor.model.ObjectModel.Kind;
import java.lang.annotation.Annotation;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes a codec and a class of typed paths for each class with {@code @Document}, {@code @Projection} or {@code @Embedded},
 * and for the classes that these embed.
 *
 * <p>It looks at every compilation, also at one without such classes, so that the file of services loses the entries of
 * classes that are gone; unless a build tool looks after that, see {@link IncrementalBuild}.
 */
public final class DataBridgeProcessor extends AbstractProcessor {
    private Session session;

    /** For the compiler. */
    public DataBridgeProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return new IncrementalBuild(processingEnv, Runtime.version().feature()).annotations();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        session = new Session(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(session::addSource);
        for (Element element : round.getElementsAnnotatedWith(ImportEmbedded.class)) {
            session.addImports(element);
        }
        add(round, Document.class, Kind.DOCUMENT);
        add(round, Projection.class, Kind.PROJECTION);
        add(round, Embedded.class, Kind.EMBEDDED);
        if (round.processingOver()) {
            session.end(round.errorRaised());
        } else {
            session.round();
        }
        return false;
    }

    private void add(RoundEnvironment round, Class<? extends Annotation> annotation, Kind kind) {
        ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).forEach(type -> session.add(type, kind));
    }
}
