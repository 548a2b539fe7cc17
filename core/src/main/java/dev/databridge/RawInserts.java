package dev.databridge;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import org.jspecify.annotations.Nullable;

/** Inserts raw documents: their bytes are checked and copied, and no object is made. */
final class RawInserts implements InsertKind<RawDocument>, InsertKind.Form<RawDocument> {
    static final RawInserts INSTANCE = new RawInserts();

    private RawInserts() {}

    @Override
    public RawDocument prepare(@Nullable Object given, long index) {
        return RawInput.of(given, index);
    }

    @Override
    public Object id(RawDocument element) {
        return element.id();
    }

    @Override
    public Class<?> type(RawDocument element) {
        return element.type();
    }

    @Override
    public Form<RawDocument> newForm() {
        return this;
    }

    @Override
    public void write(BsonByteWriter writer, RawDocument document) {
        writer.writeRaw(BsonTypeCode.DOCUMENT, document.bytes(), document.offset(), document.length());
    }

    @Override
    public RawDocument arrive(RawDocument element, int index) {
        return element;
    }
}
