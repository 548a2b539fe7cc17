/** Checks documents with a provider of Jakarta Validation where generated code cannot. */
module dev.databridge.validation {
    requires transitive dev.databridge.core;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports dev.databridge.validation.jakarta;

    provides dev.databridge.spi.ConstraintChecker with
            dev.databridge.validation.jakarta.JakartaConstraintChecker;
}
