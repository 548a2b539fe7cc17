package dev.databridge.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The mistakes found in one class: collected, and reported only when it is sure that all its types are known. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    private record Problem(
            String text, Element element, @Nullable AnnotationMirror annotation) {}

    /** Adds a mistake. */
    public void add(Element element, String text) {
        found.add(new Problem(text, element, null));
    }

    /** Adds a mistake in an annotation. */
    public void add(Element element, @Nullable AnnotationMirror annotation, String text) {
        found.add(new Problem(text, element, annotation));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Reports all as errors. */
    public void report(Messager messager) {
        for (Problem problem : found) {
            if (problem.annotation == null) {
                messager.printMessage(Diagnostic.Kind.ERROR, problem.text, problem.element);
            } else {
                messager.printMessage(Diagnostic.Kind.ERROR, problem.text, problem.element, problem.annotation);
            }
        }
    }
}
