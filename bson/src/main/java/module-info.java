/** Reading and writing BSON on byte arrays: no driver session, no annotations. */
module dev.databridge.bson {
    requires transitive org.mongodb.bson;
    requires static transitive org.jspecify;

    exports dev.databridge.bson;
}
