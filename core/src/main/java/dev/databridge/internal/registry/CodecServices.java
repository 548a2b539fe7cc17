package dev.databridge.internal.registry;

import dev.databridge.codec.ObjectCodec;
import dev.databridge.exception.CodecNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** Looks a codec up among the services, and instantiates no other one. */
final class CodecServices {
    private final Class<?> type;
    private final String codecName;
    private final List<Throwable> errors = new ArrayList<>();
    private @Nullable ObjectCodec<?> found;

    private CodecServices(Class<?> type) {
        this.type = type;
        this.codecName = codecName(type);
    }

    static ObjectCodec<?> find(Class<?> type) {
        CodecServices services = new CodecServices(type);
        for (ClassLoader loader : loaders(type)) {
            ObjectCodec<?> codec = services.search(loader);
            if (codec != null) {
                return services.checked(codec);
            }
        }
        throw services.notFound();
    }

    /** {@code app.Outer_Inner_Codec} for {@code app.Outer.Inner}. */
    static String codecName(Class<?> type) {
        StringBuilder name = new StringBuilder(type.getSimpleName());
        for (Class<?> outer = type.getDeclaringClass(); outer != null; outer = outer.getDeclaringClass()) {
            name.insert(0, outer.getSimpleName() + '_');
        }
        String prefix = type.getPackageName().isEmpty() ? "" : type.getPackageName() + '.';
        return prefix + name + "_Codec";
    }

    /** The class's own loader first; null stands for the system's. */
    private static Set<@Nullable ClassLoader> loaders(Class<?> type) {
        Set<@Nullable ClassLoader> loaders = new LinkedHashSet<>();
        loaders.add(type.getClassLoader());
        loaders.add(Thread.currentThread().getContextClassLoader());
        loaders.add(CodecServices.class.getClassLoader());
        return loaders;
    }

    private @Nullable ObjectCodec<?> search(@Nullable ClassLoader loader) {
        @SuppressWarnings("rawtypes") // a service's type has no arguments
        Spliterator<ServiceLoader.Provider<ObjectCodec>> providers =
                ServiceLoader.load(ObjectCodec.class, loader).stream().spliterator();
        found = null;
        while (found == null && advance(providers)) {
            // each step looks at one service
        }
        return found;
    }

    /** A broken line of a services file must not hide the services behind it. */
    @SuppressWarnings("rawtypes") // a service's type has no arguments
    private boolean advance(Spliterator<ServiceLoader.Provider<ObjectCodec>> providers) {
        try {
            return providers.tryAdvance(this::look);
        } catch (ServiceConfigurationError | LinkageError error) {
            errors.add(error);
            return errors.size() < 1000;
        }
    }

    @SuppressWarnings("rawtypes") // a service's type has no arguments
    private void look(ServiceLoader.Provider<ObjectCodec> provider) {
        if (provider.type().getName().equals(codecName)) {
            found = provider.get();
        }
    }

    private ObjectCodec<?> checked(ObjectCodec<?> codec) {
        if (codec.interfaceVersion() != ObjectCodec.INTERFACE_VERSION) {
            throw new CodecNotFoundException(
                    "the codec of " + type.getName() + " was generated for version " + codec.interfaceVersion()
                            + " of the codec interface, this library has version " + ObjectCodec.INTERFACE_VERSION
                            + "; use data-bridge-processor and data-bridge-core of the same release, and compile "
                            + type.getName() + " again",
                    null);
        }
        if (codec.type() != type) {
            throw new CodecNotFoundException(
                    codecName + " reads and writes " + codec.type().getName() + " of another class loader, not "
                            + type.getName() + "; load the class and its codec through one class loader",
                    null);
        }
        return codec;
    }

    private CodecNotFoundException notFound() {
        Throwable cause = errors.isEmpty() ? null : errors.get(0);
        StringBuilder message = new StringBuilder("no codec for ")
                .append(type.getName())
                .append(": the service ")
                .append(codecName)
                .append(" was not found");
        if (cause != null) {
            message.append(" (")
                    .append(errors.size())
                    .append(" services could not be loaded, the first because of: ")
                    .append(cause)
                    .append(')');
        }
        return new CodecNotFoundException(
                message.append(". Check that").append(remedies()).toString(), cause);
    }

    private String remedies() {
        String name = type.getName();
        String module = type.getModule().isNamed()
                ? "\n- module-info.java of module " + type.getModule().getName() + " says `provides "
                        + ObjectCodec.class.getName() + " with " + codecName + ";`"
                : "\n- " + name
                        + " is in a named module, or if it is in none, its jar is on the class path, not on the module path";
        return "\n- " + name + " is annotated with @Document (or @Projection), and is no interface, array or primitive"
                + "\n- the annotation processor ran when it was compiled: data-bridge-processor stands under"
                + " <annotationProcessorPaths> of maven-compiler-plugin, or as annotationProcessor in Gradle, and -proc:none is"
                + " not set (JDK 23 and later run no processors that are only on the class path)"
                + module
                + "\n- META-INF/services/" + ObjectCodec.class.getName()
                + " is in the jar and names the codec; a shaded jar must"
                + " merge these files (ServicesResourceTransformer of maven-shade-plugin, mergeServiceFiles() in Gradle)"
                + "\n- nothing is left of an older build: clean and compile again";
    }
}
