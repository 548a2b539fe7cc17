package dev.databridge.processor.model;

/**
 * The names of what is generated for a class.
 *
 * @param packageName the package, empty for the unnamed one
 * @param base the class's name within its package, nested ones joined by underscores
 */
public record GeneratedNames(String packageName, String base) {
    /** The codec's simple name. */
    public String codec() {
        return base + "_Codec";
    }

    /** The simple name of the class of paths. */
    public String paths() {
        return base + "_";
    }

    /** The qualified form of one of the names. */
    public String qualified(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + '.' + simpleName;
    }
}
