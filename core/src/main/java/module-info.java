/** The bridge between objects and a MongoDB server: documents, queries, updates. */
module dev.databridge.core {
    requires transitive dev.databridge.annotation;
    requires transitive dev.databridge.bson;
    requires transitive org.mongodb.driver.sync.client;
    requires transitive org.mongodb.driver.core;
    requires static transitive org.jspecify;

    exports dev.databridge;
    exports dev.databridge.aggregate;
    exports dev.databridge.bulk;
    exports dev.databridge.codec;
    exports dev.databridge.exception;
    exports dev.databridge.index;
    exports dev.databridge.path;
    exports dev.databridge.plan;
    exports dev.databridge.query;
    exports dev.databridge.spi;
    exports dev.databridge.state;
    exports dev.databridge.update;
    exports dev.databridge.validation;

    uses dev.databridge.codec.ObjectCodec;
    uses dev.databridge.spi.ConstraintChecker;
    uses dev.databridge.spi.ServerProvider;
}
