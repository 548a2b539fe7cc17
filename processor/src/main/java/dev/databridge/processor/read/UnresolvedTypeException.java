package dev.databridge.processor.read;

import javax.lang.model.type.TypeMirror;

/** A type does not exist yet: another processor may write it in this round. */
public final class UnresolvedTypeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnresolvedTypeException(TypeMirror type) {
        super("the type " + type + " does not exist", null, false, false);
    }
}
