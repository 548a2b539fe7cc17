package dev.databridge.internal.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import dev.databridge.exception.DocumentDecodeException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonReader;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.ByteBufNIO;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.io.ByteBufferBsonInput;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentDoorTest {
    private final DocumentDoor door = new DocumentDoor(SampleCodec.INSTANCE);

    /** All the ways in which the driver may hold a reply. */
    static Stream<Arguments> sources() {
        return Stream.of(
                source("array", bytes -> binary(ByteBuffer.wrap(bytes))),
                source("array with something before and behind", bytes -> binary(within(bytes, 3, 5))),
                source("slice of an array", bytes -> binary(within(bytes, 64, 9).slice())),
                source("direct buffer", bytes -> binary(direct(bytes))),
                source("reader that is not binary", bytes -> new BsonDocumentReader(new RawBsonDocument(bytes))));
    }

    private static Arguments source(String name, Function<byte[], BsonReader> reader) {
        return Arguments.argumentSet(name, reader);
    }

    private static BsonReader binary(ByteBuffer buffer) {
        return new BsonBinaryReader(new ByteBufferBsonInput(new ByteBufNIO(buffer)));
    }

    private static ByteBuffer within(byte[] bytes, int before, int behind) {
        byte[] larger = new byte[before + bytes.length + behind];
        java.util.Arrays.fill(larger, (byte) 0x7F);
        System.arraycopy(bytes, 0, larger, before, bytes.length);
        return ByteBuffer.wrap(larger, before, bytes.length);
    }

    private static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    private static byte[] encode(BsonDocument document) {
        BsonByteWriter writer = new BsonByteWriter();
        dev.databridge.bson.BsonValues.write(writer, document);
        return writer.toByteArray();
    }

    private static BsonDocument sample(int id, String text) {
        return new BsonDocument("_id", new BsonInt32(id)).append("text", new BsonString(text));
    }

    private Object decode(BsonReader reader) {
        return door.decode(reader, DecoderContext.builder().build());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void readsADocument(Function<byte[], BsonReader> source) {
        assertThat(decode(source.apply(encode(sample(7, "grün 🚀"))))).isEqualTo(new Sample(7, "grün 🚀"));
        assertThat(decode(source.apply(encode(new BsonDocument())))).isEqualTo(new Sample(null, ""));
        String large = "x".repeat(3 << 20);
        assertThat(decode(source.apply(encode(sample(7, large))))).isEqualTo(new Sample(7, large));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void readsTheDocumentsOfABatchOneByOne(Function<byte[], BsonReader> source) {
        BsonArray batch = new BsonArray(List.of(sample(1, "a"), sample(2, "refused"), sample(3, ""), sample(4, "d")));
        BsonReader reader = source.apply(encode(new BsonDocument("batch", batch).append("ok", new BsonInt32(1))));
        reader.readStartDocument();
        reader.readName("batch");
        reader.readStartArray();
        List<Object> results = new ArrayList<>();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            results.add(decode(reader));
        }
        reader.readEndArray();
        assertThat(reader.readInt32("ok")).isEqualTo(1);
        assertThat(results).hasSize(4).contains(new Sample(1, "a"), new Sample(3, ""), new Sample(4, "d"));
        assertThat(results.get(1)).isInstanceOf(DecodeFailure.class);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aDocumentThatDoesNotFitIsAValueThatNamesIt(Function<byte[], BsonReader> source) {
        BsonDocument misfit = new BsonDocument("text", new BsonInt32(1))
                .append("_id", new BsonObjectId(new ObjectId("65a000000000000000000001")));
        DecodeFailure failure = (DecodeFailure) decode(source.apply(encode(misfit)));
        assertThat(failure.id()).isEqualTo(misfit.get("_id"));
        assertThat(failure.cause().path()).isEqualTo("text");
        assertThat(failure.cause().offset()).isEqualTo(10);
        DocumentDecodeException exception = (DocumentDecodeException) failure.toException(Sample.class);
        assertThat(exception)
                .hasMessageContaining("with _id 65a000000000000000000001 is no " + Sample.class.getName())
                .hasMessageContaining("field 'text'")
                .hasMessageContaining("expected string")
                .hasCause(failure.cause());
        assertThat(exception.type()).isEqualTo(Sample.class);
        assertThat(exception.id()).isEqualTo(misfit.get("_id"));
        assertThat(exception.path()).isEqualTo("text");
        assertThat(exception.offset()).isEqualTo(10);
    }

    @Test
    void whatConstructorsThrowIsAValueToo() {
        for (String text : List.of("refused", "unlinked")) {
            DecodeFailure failure = (DecodeFailure) decode(binary(ByteBuffer.wrap(encode(sample(5, text)))));
            assertThat(failure.id()).isEqualTo(new BsonInt32(5));
            assertThat(failure.cause()).hasMessageContaining("the object could not be made");
            assertThat(failure.cause().getCause()).isNotNull();
        }
    }

    @Test
    void aCodecThatMakesNothingHasFailed() {
        DocumentDoor nothing = new DocumentDoor(new ValueCodec<Object>() {
            @Override
            public Object read(BsonByteReader reader) {
                return null;
            }

            @Override
            public void write(BsonByteWriter writer, Object value) {
                throw new AssertionError("nobody writes");
            }
        });
        Object result = nothing.decode(
                binary(ByteBuffer.wrap(encode(sample(5, "a")))),
                DecoderContext.builder().build());
        assertThat(((DecodeFailure) result).cause()).hasMessageContaining("made nothing");
    }

    @Test
    void anIdBehindMalformedBytesIsLeftOut() {
        byte[] bytes = encode(new BsonDocument("text", new BsonString("abc")).append("_id", BsonNull.VALUE));
        bytes[10] = 120; // the string's length
        DecodeFailure failure = (DecodeFailure) decode(binary(ByteBuffer.wrap(bytes)));
        assertThat(failure.id()).isNull();
        assertThat(failure.toException(Sample.class)).hasMessageContaining("whose _id cannot be read");
    }

    @Test
    void aBrokenFrameIsThrownAndTheNextDocumentIsReadAsEver() {
        byte[] bytes = encode(sample(1, "a"));
        for (int length : new int[] {-1, 0, 4, bytes.length + 1, Integer.MAX_VALUE}) {
            byte[] broken = bytes.clone();
            ByteBuffer.wrap(broken).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(0, length);
            assertThatThrownBy(() -> decode(binary(ByteBuffer.wrap(broken)))).isInstanceOf(RuntimeException.class);
            assertThat(decode(binary(ByteBuffer.wrap(bytes)))).isEqualTo(new Sample(1, "a"));
        }
    }

    @Test
    void aDoorThatHadToCopyMuchIsNotKept() {
        byte[] large = encode(sample(1, "x".repeat(2 << 20)));
        ReadDoor lent = new ReadDoor();
        lent.read(binary(ByteBuffer.wrap(large)), SampleCodec.INSTANCE);
        assertThat(lent.isReusable()).isTrue();
        ReadDoor copied = new ReadDoor();
        copied.read(binary(direct(large)), SampleCodec.INSTANCE);
        assertThat(copied.isReusable()).isFalse();
    }

    @Test
    void readersOnManyThreadsDoNotMeet() {
        List<Integer> wrong = java.util.stream.IntStream.range(0, 20_000)
                .parallel()
                .filter(i -> !decode(binary(ByteBuffer.wrap(encode(sample(i, "t" + i)))))
                        .equals(new Sample(i, "t" + i)))
                .boxed()
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void writesDocumentsToBinaryWriters() {
        EncodedDocuments3 documents = new EncodedDocuments3();
        BasicOutputBuffer output = new BasicOutputBuffer();
        org.bson.BsonBinaryWriter writer = new org.bson.BsonBinaryWriter(output);
        writer.writeStartDocument();
        writer.writeStartArray("documents");
        documents.forEach(document ->
                door.encode(writer, document, EncoderContext.builder().build()));
        writer.writeEndArray();
        writer.writeEndDocument();
        BsonValue written = new RawBsonDocument(output.toByteArray()).get("documents");
        assertThat(written).isEqualTo(documents.expected());
    }

    @Test
    void writesDocumentsToOtherWriters() {
        EncodedDocuments3 documents = new EncodedDocuments3();
        BsonArray written = new BsonArray();
        documents.forEach(document -> {
            BsonDocument target = new BsonDocument();
            door.encode(
                    new BsonDocumentWriter(target),
                    document,
                    EncoderContext.builder().build());
            written.add(target);
        });
        assertThat(written).isEqualTo(documents.expected());
    }

    @Test
    void knowsTheDriversValues() {
        assertThat(door.registry().get(BsonDocument.class)).isInstanceOf(BsonDocumentCodec.class);
        assertThat(door.registry().get(RawBsonDocument.class)).isNotNull();
        assertThat(door.registry().get(Object.class)).isSameAs(door);
    }

    /** Three documents in two arrays, that share a pipe. */
    private static final class EncodedDocuments3 {
        private final BsonDocument rich = BsonDocument.parse(
                "{_id: 1, s: 'ü', d: 1.5, b: true, l: {$numberLong: '5'}, a: [1, {x: null}], o: {$oid: '65a000000000000000000001'},"
                        + " t: {$date: 5}, r: {$regularExpression: {pattern: 'a', options: 'i'}}, bin: {$binary: {base64: 'AQI=', subType: '00'}}}");
        private final byte[] first = encode(rich);
        private final byte[] others = new byte[100];
        private final int length = encode(sample(2, "b")).length;

        EncodedDocuments3() {
            System.arraycopy(encode(sample(2, "b")), 0, others, 10, length);
            System.arraycopy(encode(sample(3, "c")), 0, others, 50, length);
        }

        void forEach(java.util.function.Consumer<EncodedDocument> action) {
            WritePipe pipe = new WritePipe();
            action.accept(new EncodedDocument(pipe, first, 0, first.length));
            action.accept(new EncodedDocument(pipe, others, 10, length));
            action.accept(new EncodedDocument(pipe, others, 50, length));
        }

        BsonArray expected() {
            return new BsonArray(List.of(rich, sample(2, "b"), sample(3, "c")));
        }
    }
}
