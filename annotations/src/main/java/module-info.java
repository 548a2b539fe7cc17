/** What a user writes on a class; no dependencies. */
module dev.databridge.annotation {
    exports dev.databridge.annotation;
}
