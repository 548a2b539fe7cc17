package dev.databridge.processor.write;

/**
 * How generated code names a codec.
 *
 * @param text the expression itself, or the name of a member of the generated codec
 * @param place where it is
 */
record CodecRef(String text, Place place) {
    enum Place {
        /** An expression that can stand anywhere. */
        INLINE,
        /** A static constant of the generated codec. */
        STATIC,
        /** A static constant of its holder class, initialized on first use. */
        LAZY,
        /** A field of the codec of a generic class. */
        INSTANCE
    }

    /** As seen from within the codec. */
    String inside() {
        return place == Place.LAZY ? CodecRefs.HOLDER + '.' + text : text;
    }

    /**
     * As seen from the class of paths.
     *
     * @param codecClass the generated codec
     * @param instance the variable that holds an instance of it, for generic ones
     */
    String outside(String codecClass, String instance) {
        return switch (place) {
            case INLINE -> text;
            case STATIC -> codecClass + '.' + text;
            case LAZY -> codecClass + '.' + CodecRefs.HOLDER + '.' + text;
            case INSTANCE -> instance + '.' + text;
        };
    }
}
