package dev.databridge.processor;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ObjectCodec;
import dev.databridge.state.internal.UpdateBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** Models that were just compiled, and their codecs at work. */
final class Models implements AutoCloseable {
    private final URLClassLoader loader;

    Models(Path output) {
        this(output, Models.class.getClassLoader());
    }

    Models(Path output, ClassLoader parent) {
        try {
            loader = new URLClassLoader(new URL[] {output.toUri().toURL()}, parent);
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Class<?> type(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    @SuppressWarnings("unchecked") // the test knows the model only as an object
    ObjectCodec<Object> codec(String model) {
        try {
            return (ObjectCodec<Object>)
                    type(model + "_Codec").getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    Object make(String model) {
        try {
            var constructor = type(model).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    static void set(Object object, String field, Object value) {
        try {
            accessible(object, field).set(object, value);
        } catch (IllegalAccessException failure) {
            throw new AssertionError(failure);
        }
    }

    static Object get(Object object, String field) {
        try {
            return accessible(object, field).get(object);
        } catch (IllegalAccessException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Field accessible(Object object, String name) {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return field;
            } catch (NoSuchFieldException above) {
                // Then the superclass has it.
            }
        }
        throw new AssertionError("no field " + name);
    }

    static <T> byte[] write(ObjectCodec<T> codec, T value) {
        BsonByteWriter writer = new BsonByteWriter();
        codec.write(writer, value);
        return writer.toByteArray();
    }

    static <T> T read(ObjectCodec<T> codec, byte[] bytes) {
        return codec.read(new BsonByteReader().reset(bytes, 0, bytes.length));
    }

    static BsonDocument document(byte[] bytes) {
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(bytes))) {
            return new BsonDocumentCodec()
                    .decode(reader, DecoderContext.builder().build());
        }
    }

    static byte[] bytes(BsonDocument document) {
        try (BasicOutputBuffer output = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(output)) {
            new BsonDocumentCodec()
                    .encode(writer, document, EncoderContext.builder().build());
            return output.toByteArray();
        }
    }

    static <T> BsonDocument difference(ObjectCodec<T> codec, Object skeleton, T value) {
        UpdateBuilder update = new UpdateBuilder();
        codec.difference(skeleton, value, new Difference(update));
        return update.build(null).decode(new org.bson.codecs.BsonDocumentCodec());
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
