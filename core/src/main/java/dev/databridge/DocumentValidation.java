package dev.databridge;

import dev.databridge.codec.DocumentCodec;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.executor.CollectionAccess;
import dev.databridge.internal.registry.CodecRegistry;
import dev.databridge.internal.validation.DocumentValidator;
import dev.databridge.internal.validation.ProcessMode;
import dev.databridge.plan.Options;
import dev.databridge.validation.Constrained;
import dev.databridge.validation.Validation;
import dev.databridge.validation.ValidationSettings;
import org.jspecify.annotations.Nullable;

/**
 * How the documents of one class are checked: what the call says, else the class, else the bridge, else the process.
 *
 * @param validator checks in the mode that follows from it
 * @param settings those of the bridge
 */
record DocumentValidation<T>(DocumentValidator<T> validator, ValidationSettings settings) {
    /** The context of a class whose calls say nothing; the options are those of the bridge, which count less than the class. */
    static <T> DocumentContext<T> open(
            DocumentCodec<T> codec,
            CodecRegistry codecs,
            CollectionAccess access,
            Options options,
            ValidationSettings settings) {
        Validation mode = options.validation();
        return context(
                codec, codecs, access, options.withValidation(null), mode == null ? settings : settings.withMode(mode));
    }

    /** The context with other options. */
    DocumentContext<T> context(DocumentCodec<T> codec, CodecRegistry codecs, CollectionAccess access, Options options) {
        return context(codec, codecs, access, options, settings);
    }

    private static <T> DocumentContext<T> context(
            DocumentCodec<T> codec,
            CodecRegistry codecs,
            CollectionAccess access,
            Options options,
            ValidationSettings settings) {
        DocumentValidator<T> validator =
                new DocumentValidator<>(codec, mode(codec, options, settings), options.groups(), settings);
        CollectionAccess plain = access.through(new DocumentDoor(validator.reading(codec)), codec.type());
        CollectionAccess tracking = ActiveDocument.class.isAssignableFrom(codec.type())
                ? access.through(new DocumentDoor(validator.reading(new SnapshotReader<>(codec, null))), codec.type())
                : plain;
        DocumentValidation<T> validation = new DocumentValidation<>(validator, settings);
        return new DocumentContext<>(codec, codecs, plain, tracking, options, validation);
    }

    private static Validation mode(DocumentCodec<?> codec, Options options, ValidationSettings settings) {
        @Nullable Validation said = options.validation();
        if (said == null && codec instanceof Constrained<?> constrained) {
            said = constrained.validation();
        }
        if (said == null) {
            said = settings.mode();
        }
        return said == null ? ProcessMode.get() : said;
    }
}
