package dev.databridge.internal.door;

import org.bson.BsonBinaryReader;
import org.bson.BsonReaderMark;
import org.bson.BsonWriter;

/**
 * Copies encoded documents to the driver's writer in one move each.
 *
 * <p>The driver's writers take the bytes of a {@link BsonBinaryReader} whole, through any number of decorators. Reader and
 * input serve all documents of a call, so that a document costs no allocation here. A mark puts the reader back to its
 * beginning: it matters to writers that are not binary, which read field by field.
 *
 * <p>For one thread at a time.
 */
public final class WritePipe {
    private final ArrayInput input = new ArrayInput();
    private final BsonBinaryReader reader = new BsonBinaryReader(input);
    private final BsonReaderMark beginning = reader.getMark();

    void pipe(byte[] bytes, int offset, int length, BsonWriter writer) {
        beginning.reset();
        input.reset(bytes, offset, length);
        writer.pipe(reader);
    }
}
