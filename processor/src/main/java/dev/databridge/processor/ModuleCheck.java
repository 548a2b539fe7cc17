package dev.databridge.processor;

import dev.databridge.processor.model.ObjectModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Holds the declaration of a named module against what was generated: in a module the file of services is not looked at, so
 * that each codec has to be named in {@code provides}.
 */
final class ModuleCheck {
    private static final String SERVICE = "dev.databridge.codec.ObjectCodec";
    private static final String CORE = "dev.databridge.core";

    private final ProcessingEnvironment environment;

    ModuleCheck(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Reports what is missing in the module of the models, all of which are documents or projections. */
    void check(List<ObjectModel> models) {
        if (models.isEmpty()) {
            return;
        }
        ModuleElement module =
                environment.getElementUtils().getModuleOf(models.get(0).type());
        if (module == null || module.isUnnamed()) {
            return;
        }
        // another module that is required may pass the library on
        if (environment.getElementUtils().getTypeElement(module, SERVICE) == null) {
            error(
                    module,
                    "the module " + module.getQualifiedName() + " does not require the library; add 'requires " + CORE
                            + ";'");
        }
        Set<String> provided = provided(module);
        List<String> missing = models.stream()
                .map(model -> model.generated().qualified(model.generated().codec()))
                .filter(codec -> !provided.contains(codec))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            error(
                    module,
                    "the module " + module.getQualifiedName() + " does not provide " + String.join(", ", missing)
                            + ", so that no bridge would find " + (missing.size() == 1 ? "it" : "them")
                            + "; its 'provides " + SERVICE
                            + " with' has to name " + (provided.isEmpty() ? "" : "also ") + String.join(", ", missing)
                            + ": add 'provides "
                            + SERVICE + " with " + String.join(", ", all(provided, missing)) + ";'");
        }
    }

    private static Set<String> provided(ModuleElement module) {
        Set<String> provided = new HashSet<>();
        for (ModuleElement.ProvidesDirective provides : ElementFilter.providesIn(module.getDirectives())) {
            if (provides.getService().getQualifiedName().contentEquals(SERVICE)) {
                provides.getImplementations()
                        .forEach(codec -> provided.add(codec.getQualifiedName().toString()));
            }
        }
        return provided;
    }

    private static Set<String> all(Set<String> provided, List<String> missing) {
        Set<String> all = new java.util.TreeSet<>(provided);
        all.addAll(missing);
        return all;
    }

    private void error(ModuleElement module, String text) {
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, text, module);
    }
}
