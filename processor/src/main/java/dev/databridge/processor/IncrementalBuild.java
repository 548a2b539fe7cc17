package dev.databridge.processor;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Embedded;
import dev.databridge.annotation.ImportEmbedded;
import dev.databridge.annotation.Projection;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/**
 * What a build tool that records the work of processors is told, such as Gradle, where this one is declared as aggregating.
 *
 * <p>Gradle deletes what an aggregating processor wrote and gives it all classes with its annotations again, unchanged ones
 * as class files. If an annotation among those that the processor supports is not kept in class files, as {@code @Override}
 * is not, Gradle compiles everything instead; so {@code *} would be the end of incremental builds.
 */
final class IncrementalBuild {
    private static final Set<String> READ = Set.of(
            Document.class.getName(),
            Projection.class.getName(),
            Embedded.class.getName(),
            ImportEmbedded.class.getName());

    /** The first compiler that shows annotations inside the types of class files. */
    private static final int SHOWS_TYPE_ANNOTATIONS = 22;

    private final ProcessingEnvironment environment;
    private final int compiler;

    IncrementalBuild(ProcessingEnvironment environment, int compiler) {
        this.environment = environment;
        this.compiler = compiler;
    }

    /** Whether something stands between the compiler and the processor, to record what that does. */
    private boolean isRecorded() {
        return !environment.getClass().getName().startsWith("com.sun.tools.javac.");
    }

    /** The annotations to be called for: all where nothing is recorded, so that each compilation tidies up the file of services. */
    Set<String> annotations() {
        return isRecorded() ? READ : Set.of("*");
    }

    /**
     * Makes the next build a full one where the models have annotations that this compiler would not show in class files.
     *
     * @param typeAnnotations whether there are annotations inside the types of fields
     */
    void end(boolean typeAnnotations) {
        if (!typeAnnotations || !isRecorded() || compiler >= SHOWS_TYPE_ANNOTATIONS) {
            return;
        }
        try {
            // the way to say so that Gradle documents: a resource where none can be written
            environment
                    .getFiler()
                    .createResource(StandardLocation.CLASS_PATH, "", "META-INF/data-bridge")
                    .delete();
        } catch (IOException | IllegalArgumentException refused) {
            // by the compiler, as it should
        }
    }
}
