package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.databridge.DataBridge;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.codec.ObjectCodec;
import dev.databridge.exception.CodecNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How codecs are found: no server is needed, nothing is sent. */
class CodecServicesTest {
    private final MongoClient client = MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=1");
    private final DataBridge bridge = DataBridge.connect(client, "unused");

    @AfterEach
    void close() {
        bridge.close();
        client.close();
    }

    /** A document inside another class. */
    @Document("nested")
    record Nested(@Id @Nullable ObjectId id) {
        /** One level deeper. */
        @Document("deeper")
        record Deeper(@Id @Nullable ObjectId id) {}
    }

    @Test
    void codecsOfNestedClassesAreFound() {
        assertThat(bridge.documents(Nested.class).namespace()).isEqualTo("unused.nested");
        assertThat(bridge.documents(Nested.Deeper.class).namespace()).isEqualTo("unused.deeper");
    }

    @Test
    void brokenLinesOfAServicesFileDoNotHideOthers(@TempDir Path folder) throws IOException {
        withServices(
                folder,
                "app.Gone_Codec\njava.lang.String\nno good line\n" + Nested.class.getPackageName()
                        + ".CodecServicesTest_Nested_Codec\n",
                () -> assertThat(bridge.documents(Nested.class)).isNotNull());
        withServices(
                folder,
                "app.Gone_Codec\n",
                () -> assertThatThrownBy(() -> bridge.documents(Unknown.class))
                        .isInstanceOf(CodecNotFoundException.class)
                        .hasMessageContaining("no codec for " + Unknown.class.getName())
                        .hasMessageContaining("app.Gone_Codec")
                        .hasCauseInstanceOf(java.util.ServiceConfigurationError.class));
    }

    @Test
    void aCodecOfAnotherReleaseIsRefused(@TempDir Path folder) throws IOException {
        withServices(
                folder,
                Outdated_Codec.class.getName() + '\n',
                () -> assertThatThrownBy(() -> bridge.documents(Outdated.class))
                        .isInstanceOf(CodecNotFoundException.class)
                        .hasMessageContaining(
                                "the codec of " + Outdated.class.getName() + " was generated for version 0")
                        .hasMessageContaining("this library has version " + ObjectCodec.INTERFACE_VERSION)
                        .hasMessageContaining("of the same release"));
    }

    /** Has no codec. */
    record Unknown(int value) {}

    @Test
    void primitivesArraysAndInterfacesHaveNone() {
        for (Class<?> type : new Class<?>[] {int.class, int[].class, Runnable.class, Nested[].class}) {
            assertThatThrownBy(() -> bridge.documents(type)).isInstanceOf(CodecNotFoundException.class);
        }
    }

    private static void withServices(Path folder, String lines, Runnable test) throws IOException {
        Path services = folder.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve(ObjectCodec.class.getName()), lines);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            test.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
